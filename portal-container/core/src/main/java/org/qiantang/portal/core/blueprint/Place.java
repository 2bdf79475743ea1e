// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

/** Where something stands in a blueprint; lines and columns count from one. */
public record Place(int line, int column) {

    /** For what stands nowhere in the text. */
    public static final Place START = new Place(1, 1);
}
