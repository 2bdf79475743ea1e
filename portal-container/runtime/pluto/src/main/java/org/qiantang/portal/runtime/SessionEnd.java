// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Ends the session that a portlet application keeps for who sent a request. Each application has one of its own under the
 * id they all share, and only the application itself can end it: the wish travels there as a request attribute.
 */
public final class SessionEnd {

    private static final String ATTRIBUTE = SessionEnd.class.getName();

    private SessionEnd() {}

    /** Ends it in the application of this portlet; the others of the application share the session. */
    public static void send(DeployedPortlet portlet, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, Boolean.TRUE);
        try {
            portlet.dispatcher().include(request, response);
        } finally {
            request.removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether this request, which has arrived in the application, came for that; then it is done now. */
    public static boolean isDoneFor(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) return false;
        HttpSession session = ((HttpServletRequest) request).getSession(false);
        if (session != null) session.invalidate();
        return true;
    }
}
