// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qiantang.portal.core.site.Site;

/** Tells crawlers what to leave alone and where the site map is ({@code robots.txt}, RFC 9309). */
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient RequestedSite requestedSite;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Site> site = requestedSite.find(request);
        if (site.isEmpty()) {
            response.setStatus(421);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .append(
                        "User-agent: *\nDisallow: /_admin/\nDisallow: /*_sign-in\nDisallow: /*?*_action=\nDisallow: /search?\n\nSitemap: ")
                .append(RequestedSite.canonicalOrigin(site.get(), request).toString())
                .append("/sitemap.xml\n");
    }
}
