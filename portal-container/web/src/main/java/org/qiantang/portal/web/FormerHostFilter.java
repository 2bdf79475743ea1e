// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qiantang.portal.core.routing.SiteOrigin;
import org.qiantang.portal.core.site.Site;

/** Leads from host names that a site had once to the one it has now, for good and to the same address (RFC 9110, 15.4.9). */
public class FormerHostFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    transient RequestedSite sites;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Site> site = sites.find(request).isPresent() ? Optional.empty() : sites.findFormer(request);
        if (site.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(PERMANENT_REDIRECT);
        response.setHeader(
                "Location",
                SiteOrigin.of(site.get(), RequestedSite.origin(request))
                        + request.getRequestURI()
                        + (query == null ? "" : "?" + query));
    }
}
