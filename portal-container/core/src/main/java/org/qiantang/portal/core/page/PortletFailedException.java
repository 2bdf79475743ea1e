// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/** A portlet threw, or is not there to be called; the cause is what it threw. */
public class PortletFailedException extends Exception {
    private static final long serialVersionUID = 1;

    public PortletFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    public PortletFailedException(String message) {
        super(message);
    }
}
