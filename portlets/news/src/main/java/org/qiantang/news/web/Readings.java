package org.qiantang.news.web;

import jakarta.portlet.PortletRequest;

/** Tells readers from programs that only ask whether a page is there. */
final class Readings {

    /** Where the portal may name the method of the HTTP request, which the Portlet API hides while rendering. */
    static final String METHOD_ATTRIBUTE = "org.qiantang.portal.request-method";

    private Readings() {}

    static boolean isReading(PortletRequest request) {
        return !"HEAD".equals(request.getAttribute(METHOD_ATTRIBUTE));
    }
}
