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
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.site.HostName;

/**
 * Sends people from plain to encrypted connections, where there are any, and has browsers stay there (HSTS, RFC 6797). The
 * interface for programs stays: the portal command speaks to it on the machine itself.
 */
public class HttpsFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String PORT = "portal.https.port";
    private static final int USUAL_PORT = 443;
    private static final int PERMANENT_REDIRECT = 308;
    private static final String PROGRAMS = "/_admin/";
    private static final String ONE_YEAR = "max-age=31536000";

    @Inject
    transient RequestedSite sites;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Integer> port = Optional.ofNullable(Integer.getInteger(PORT));
        if (request.isSecure()) {
            // A developer's browser would never again speak to another program of the machine without encryption.
            if (!HostName.isOwnMachine(request.getServerName()))
                response.setHeader("Strict-Transport-Security", ONE_YEAR);
            chain.doFilter(request, response);
        } else if (port.isPresent() && isForPeople(request)) {
            redirect(request, response, port.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForPeople(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PROGRAMS)
                && sites.find(request).isPresent();
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, int port) {
        @Nullable String query = request.getQueryString();
        response.setStatus(PERMANENT_REDIRECT);
        response.setHeader(
                "Location",
                "https://" + RequestedSite.host(request) + (port == USUAL_PORT ? "" : ":" + port)
                        + request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
