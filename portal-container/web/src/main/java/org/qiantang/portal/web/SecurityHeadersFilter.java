// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers what a page of the portal never does, so that injected markup cannot do it either. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** No script or style but from this host's own files; structured data is no script and needs no exception. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'self'";

    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        // A theme's addresses carry its version; without one the file may change.
        if (request.getRequestURI().startsWith("/theme/") && request.getQueryString() != null) {
            response.setHeader("Cache-Control", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }
}
