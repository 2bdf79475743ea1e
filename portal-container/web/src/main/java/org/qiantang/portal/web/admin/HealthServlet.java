// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.site.Sites;

/** Says whether the portal answers, for load balancers and the {@code portal} command. */
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient AdminAccess access;

    @Inject
    transient Sites sites;

    @Inject
    transient PortletRuntime portlets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = access.isReady();
        Answers.send(
                response,
                up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                Json.createObjectBuilder()
                        .add("status", up ? "UP" : "STARTING")
                        .add("sites", up ? sites.list().size() : 0)
                        .add("portlets", portlets.list().size())
                        .add("firstStart", access.isFirstStart())
                        .build());
    }
}
