// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

/** What is stored of a site is no site: it was written by another version of the portal, or by hand. */
public class SiteUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SiteUnreadableException(String key, Throwable cause) {
        super("the stored site '" + key + "' cannot be read: " + cause.getMessage(), cause);
    }
}
