// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

/** The site has no such page, draft or version. */
public class PageNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PageNotFoundException(Object what) {
        super("no page " + what);
    }
}
