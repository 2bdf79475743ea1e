// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/** A portlet did not answer in time; the page does not wait for it. */
public class PortletLateException extends PortletFailedException {
    private static final long serialVersionUID = 1;

    public PortletLateException(String message, Throwable cause) {
        super(message, cause);
    }
}
