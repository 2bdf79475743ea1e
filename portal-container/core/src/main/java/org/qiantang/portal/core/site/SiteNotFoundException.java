// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

/** There is no site with this key. */
public class SiteNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SiteNotFoundException(String key) {
        super("no site '" + key + "'");
    }
}
