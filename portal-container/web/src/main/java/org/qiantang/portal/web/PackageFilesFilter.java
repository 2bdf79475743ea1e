// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiantang.portal.core.themepackage.PackagedThemes;

/**
 * Answers with the files of theme packages: {@code /theme/KEY/PATH?v=MARK}. The mark names a version, which never changes; without a
 * good one there is nothing, and nobody guesses the mark of a package that no page shows.
 */
public class PackageFilesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Pattern PATH = Pattern.compile("/theme/([a-z0-9-]+)/((?:css|img|fonts)/[a-z0-9.-]+)");
    private static final Pattern MARK = Pattern.compile("v=([0-9a-f]{16})");
    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    /** An SVG that somebody opens by its address draws, and does nothing else. */
    private static final String DRAWING =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "avif", "image/avif",
            "woff2", "font/woff2");

    @Inject
    transient PackagedThemes themes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(request.getRequestURI());
        String query = request.getQueryString();
        Matcher mark = MARK.matcher(query == null ? "" : query);
        Optional<byte[]> file = path.matches() && mark.matches()
                ? themes.findFile(path.group(1), mark.group(1), path.group(2))
                : Optional.empty();
        if (file.isPresent()) send(request, response, path.group(2), mark.group(1), file.get());
        else chain.doFilter(request, response);
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, String path, String mark, byte[] content)
            throws IOException {
        String tag = "\"" + mark + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", ONE_YEAR);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (path.endsWith(".svg")) response.setHeader("Content-Security-Policy", DRAWING);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setContentLength(content.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(content);
    }
}
