// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import org.qiantang.portal.api.content.ContentNotFoundException;

/** An address names a view that the portlet does not have. */
final class UnknownViewException extends ContentNotFoundException {

    private static final long serialVersionUID = 1;

    UnknownViewException(String name) {
        super("no view '" + name + "'");
    }
}
