// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.PortletRequest;
import jakarta.servlet.RequestDispatcher;
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
        String phase = String.valueOf(request.getAttribute(PortletRequest.LIFECYCLE_PHASE));
        String sorted = request.getDispatcherType() + " bag " + request.getParameter("bag") + ", letter "
                + request.getAttribute("letter") + ", path "
                + request.getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH);
        request.setAttribute("sorted", sorted);
        if (phase.equals(PortletRequest.RENDER_PHASE) || phase.equals(PortletRequest.RESOURCE_PHASE)) {
            response.getWriter().print("<p class=\"sorter\">" + sorted + "</p>");
        }
    }
}
