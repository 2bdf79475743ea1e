// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lockers;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Looks into the session as servlets of the application see it. */
@WebServlet("/peek")
public class PeekServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        Object own = session == null ? null : session.getAttribute("own");
        Object hall = session == null ? null : session.getAttribute("hall");
        response.getWriter().print("<p class=\"peek\">own " + own + ", hall " + hall + "</p>");
    }
}
