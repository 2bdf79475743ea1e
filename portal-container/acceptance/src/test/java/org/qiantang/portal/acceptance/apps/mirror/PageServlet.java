// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.mirror;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Includes the page that is being made, by the portal's own context. */
@WebServlet("/page")
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        getServletContext().getContext("/").getRequestDispatcher("/mirror/page").include(request, response);
    }
}
