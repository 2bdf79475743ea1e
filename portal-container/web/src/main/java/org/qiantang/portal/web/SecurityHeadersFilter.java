// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.core.theme.Themes;

/** Tells browsers what a page of the portal never does, so that injected markup cannot do it either. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String THEMES = "/theme/";
    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    @Inject
    transient Themes themes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(response);
        if (isCurrentThemeFile(request)) response.setHeader("Cache-Control", ONE_YEAR);
        chain.doFilter(request, response);
    }

    static void protect(HttpServletResponse response) {
        ContentPolicy.STRICT.set(response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    /** The addresses that pages give to the files of themes carry a version; what is asked for otherwise may change. */
    private boolean isCurrentThemeFile(HttpServletRequest request) throws IOException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (query == null || !path.startsWith(THEMES)) return false;
        int end = path.indexOf('/', THEMES.length());
        if (end < 0) return false;
        String theme = path.substring(THEMES.length(), end);
        return themes.find(theme).filter(t -> query.equals("v=" + t.version())).isPresent()
                && request.getServletContext().getResource(path) != null;
    }
}
