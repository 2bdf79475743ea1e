// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

/** The site has a page of this key, or somebody is drafting one. */
public class PageTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PageTakenException(String key) {
        super("there is a page " + key);
    }
}
