// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/** A portlet is not there, or its application stopped while it was called: no incident, its window is left out. */
public class PortletAwayException extends PortletFailedException {
    private static final long serialVersionUID = 1;

    public PortletAwayException(String message, Throwable cause) {
        super(message, cause);
    }

    public PortletAwayException(String message) {
        super(message);
    }
}
