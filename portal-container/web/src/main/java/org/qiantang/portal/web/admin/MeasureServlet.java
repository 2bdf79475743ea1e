// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.api.security.Caller;

/**
 * Measures what only the server itself can measure. It fills the portal with thousands of people or pages, so it works only where
 * the data folder has a file {@code measuring}: that of a portal which {@code portal bench} has started for itself.
 */
public class MeasureServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int PEOPLE = 10_000;
    private static final int PLACES = 300;
    private static final int PAGES = 40;

    @Inject
    transient RightsMeasure rights;

    @Inject
    transient SitesMeasure sites;

    @Inject
    transient DataFolder data;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean command = AdminAccessFilter.caller(request).account().equals(Caller.COMMAND);
        if (!command || !data.has("measuring")) {
            Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, "this portal is not there to be measured");
            return;
        }
        JsonObjectBuilder answer = Json.createObjectBuilder();
        switch (request.getServletPath()) {
            case "/_admin/measure/sites" -> sites.measure(PLACES, PAGES).forEach(answer::add);
            default -> rights.measure(PEOPLE, PLACES).forEach(answer::add);
        }
        Answers.send(response, HttpServletResponse.SC_OK, answer.build());
    }
}
