// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.bundle.BundleRefusedException;
import org.qiantang.portal.core.bundle.SiteBundles;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteNotFoundException;

/** Gives out signed bundles of sites ({@code /_admin/bundles/KEY}) and takes them in. */
public class BundlesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 32 * 1024 * 1024;

    @Inject
    transient SiteBundles bundles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        try {
            byte[] bundle = bundles.export(AdminAccessFilter.caller(request), path.substring(1));
            response.setContentType("application/zip");
            response.setContentLength(bundle.length);
            response.getOutputStream().write(bundle);
        } catch (SiteNotFoundException e) {
            Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1); // one more is refused as too large
        try {
            Site site = bundles.importBundle(AdminAccessFilter.caller(request), body);
            Answers.send(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder()
                            .add("key", site.key())
                            .add("pages", site.pages().size())
                            .build());
        } catch (BundleRefusedException e) {
            Answers.send(
                    response,
                    Answers.UNPROCESSABLE,
                    Json.createObjectBuilder()
                            .add("fault", e.fault().name())
                            .add("arguments", Json.createArrayBuilder(e.arguments()))
                            .build());
        } catch (BlueprintInvalidException e) {
            SitesServlet.refuse(e, response);
        }
    }
}
