// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SiteTree;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.BlueprintProblem;
import org.qiantang.portal.core.blueprint.SiteExporter;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteNotFoundException;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.sitetree.CertificateNames;

/** Lists sites, takes their blueprints in and gives them out. */
public class SitesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final String VIEW = "portal:site:view";
    private static final String BLUEPRINT = "/blueprint";

    @Inject
    transient Sites sites;

    @Inject
    transient Permissions permissions;

    @Inject
    transient SiteImporter importer;

    @Inject
    transient SiteExporter exporter;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            list(AdminAccessFilter.caller(request), response);
        } else if (path.equals("/names")) {
            certificates(AdminAccessFilter.caller(request), request.getParameter("site"), response);
        } else if (path.endsWith(BLUEPRINT)) {
            export(path.substring(1, path.length() - BLUEPRINT.length()), request, response);
        } else {
            Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, "no such thing: " + path);
        }
    }

    /** Those that the caller may see; who may see none is refused. */
    private void list(Caller caller, HttpServletResponse response) throws IOException {
        List<Site> seen = sites.list().stream()
                .filter(site -> permissions.may(caller.account(), VIEW, Target.site(site.key())))
                .toList();
        if (seen.isEmpty()) permissions.require(caller, VIEW);
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Site site : seen) {
            list.add(Json.createObjectBuilder()
                    .add("key", site.key())
                    .add("name", site.names().in(site.defaultLanguage()))
                    .add("parent", site.parent() == null ? "" : site.parent())
                    .add("hosts", Json.createArrayBuilder(site.hosts()))
                    .add("pages", site.pages().size()));
        }
        Answers.send(response, HttpServletResponse.SC_OK, list.build());
    }

    /** What certificates must be made out for, of all sites that the caller may see or of one. */
    private void certificates(Caller caller, @Nullable String key, HttpServletResponse response) throws IOException {
        List<Site> asked = sites.list().stream()
                .filter(site -> key == null || site.key().equals(key))
                .filter(site -> permissions.may(caller.account(), VIEW, Target.site(site.key())))
                .toList();
        if (asked.isEmpty()) {
            permissions.require(caller, VIEW);
            Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, "no site '" + key + "'");
            return;
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (SiteTree.Certificate one : new CertificateNames(sites.list()).of(asked)) {
            JsonArrayBuilder hosts = Json.createArrayBuilder();
            one.hosts()
                    .forEach(host -> hosts.add(
                            Json.createObjectBuilder().add("host", host.ascii()).add("unicode", host.unicode())));
            list.add(Json.createObjectBuilder().add("certificate", one.name()).add("hosts", hosts));
        }
        Answers.send(response, HttpServletResponse.SC_OK, list.build());
    }

    private void export(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] text =
                    exporter.export(AdminAccessFilter.caller(request), key).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/yaml;charset=UTF-8");
            response.getOutputStream().write(text);
        } catch (SiteNotFoundException e) {
            Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            Answers.problem(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "a blueprint has at most 8 MiB");
            return;
        }
        boolean replace = Boolean.parseBoolean(request.getParameter("replacePreferences"));
        try {
            Site site = importer.importBlueprint(
                    AdminAccessFilter.caller(request), new String(body, StandardCharsets.UTF_8), replace);
            Answers.send(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder()
                            .add("key", site.key())
                            .add("pages", site.pages().size())
                            .build());
        } catch (BlueprintInvalidException e) {
            refuse(e, response);
        }
    }

    static void refuse(BlueprintInvalidException refused, HttpServletResponse response) throws IOException {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        for (BlueprintProblem problem : refused.problems()) {
            problems.add(Json.createObjectBuilder()
                    .add("line", problem.line())
                    .add("column", problem.column())
                    .add("field", problem.field())
                    .add("message", problem.message()));
        }
        Answers.send(
                response,
                422,
                Json.createObjectBuilder().add("problems", problems).build());
    }
}
