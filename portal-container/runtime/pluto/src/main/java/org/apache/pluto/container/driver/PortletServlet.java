// SPDX-License-Identifier: Apache-2.0
package org.apache.pluto.container.driver;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Mend 9: applications assembled for Pluto 2 name a servlet of this class for each portlet in their web.xml, and could not
 * be deployed without it. Portlets are called through {@link PortletServlet3} instead; here is nothing for anybody.
 */
public class PortletServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
