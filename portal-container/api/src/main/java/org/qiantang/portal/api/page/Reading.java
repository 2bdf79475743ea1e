// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.page;

import jakarta.portlet.PortletRequest;

/** Tells people who read a page from programs that only ask whether it is there. */
public final class Reading {

    /** The request attribute under which the portal names the HTTP method, which the Portlet API hides while rendering. */
    public static final String METHOD_ATTRIBUTE = "org.qiantang.portal.request-method";

    private Reading() {}

    /** Whether what is rendered now is sent to somebody; the answer to {@code HEAD} is not. */
    public static boolean isReading(PortletRequest request) {
        return !"HEAD".equals(request.getAttribute(METHOD_ATTRIBUTE));
    }
}
