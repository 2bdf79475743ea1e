// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.PortletRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sorts what the desks hand over, whatever the phase; writes only where something can be written. */
@WebServlet(name = "sorter", urlPatterns = "/sort")
public class SorterServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String phase = String.valueOf(portletRequest(request).getAttribute(PortletRequest.LIFECYCLE_PHASE));
        String sorted = "bag " + request.getParameter("bag") + ", letter " + request.getAttribute("letter") + ", "
                + request.getServletPath();
        request.setAttribute("sorted", sorted);
        if (phase.equals(PortletRequest.RENDER_PHASE) || phase.equals(PortletRequest.RESOURCE_PHASE)) {
            response.getWriter().print("<p class=\"sorter\">" + sorted + "</p>");
        }
    }

    /** Servlets that a portlet dispatches to find the portlet's request in theirs. */
    private static PortletRequest portletRequest(HttpServletRequest request) {
        return (PortletRequest) request.getAttribute("jakarta.portlet.request");
    }
}
