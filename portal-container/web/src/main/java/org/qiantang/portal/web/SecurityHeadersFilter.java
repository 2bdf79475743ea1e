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

    /** No script or style but from this host's own files; structured data is no script and needs no exception. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'self'";

    /** For pages whose blueprint says so: portlets may write scripts, styles and small pictures into the page. */
    private static final String WITH_INLINE_SCRIPTS =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /**
     * For pages with scripts of the portal's own making, such as those of Faces views: they name the page's nonce.
     * Pictures may come from within the page, too: components draw with them, and uploads are shown before they are sent.
     */
    private static final String WITH_NONCE =
            "default-src 'self'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'self'";

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
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    static void allowInlineScripts(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", WITH_INLINE_SCRIPTS);
    }

    static void allowNonce(HttpServletResponse response, String nonce) {
        response.setHeader("Content-Security-Policy", WITH_NONCE.formatted(nonce));
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
