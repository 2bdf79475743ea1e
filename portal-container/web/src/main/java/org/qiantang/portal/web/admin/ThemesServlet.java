// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.theme.ThemePackages;
import org.qiantang.portal.api.theme.ThemeProblem;
import org.qiantang.portal.api.theme.ThemeRejectedException;
import org.qiantang.portal.api.theme.ThemeVersion;

/**
 * Takes theme packages: a zip put to {@code /_admin/themes/SITE}. With {@code dry=true} it is only checked, with
 * {@code activate=true} the site shows it at once.
 */
public class ThemesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 5 * 1024 * 1024;
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient ThemePackages packages;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        String site = path.substring(1);
        byte[] zip = request.getInputStream().readNBytes(LONGEST);
        Caller caller = AdminAccessFilter.caller(request);
        try {
            if (isAsked(request, "dry")) {
                List<ThemeProblem> problems = packages.check(caller, site, zip, request.getLocale());
                if (problems.isEmpty())
                    Answers.send(
                            response,
                            HttpServletResponse.SC_OK,
                            Json.createObjectBuilder().build());
                else refuse(problems, response);
                return;
            }
            ThemeVersion version = packages.upload(caller, site, zip, request.getLocale());
            if (isAsked(request, "activate")) packages.activate(caller, site, version.theme(), version.number());
            Answers.send(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder()
                            .add("theme", version.theme())
                            .add("number", version.number())
                            .build());
        } catch (ThemeRejectedException e) {
            refuse(e.problems(), response);
        } catch (RejectedException e) {
            Answers.reject(response, e);
        }
    }

    private static boolean isAsked(HttpServletRequest request, String name) {
        return Boolean.parseBoolean(request.getParameter(name));
    }

    private static void refuse(List<ThemeProblem> found, HttpServletResponse response) throws IOException {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        for (ThemeProblem problem : found) {
            problems.add(Json.createObjectBuilder()
                    .add("file", problem.file())
                    .add("place", problem.place())
                    .add("message", problem.message()));
        }
        Answers.send(
                response,
                UNPROCESSABLE,
                Json.createObjectBuilder().add("problems", problems).build());
    }
}
