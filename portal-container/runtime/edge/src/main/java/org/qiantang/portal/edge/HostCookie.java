// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The cookie of sessions on encrypted connections. Applications call it {@code JSESSIONID}; browsers get it with the prefix
 * {@code __Host-} and then take it from this very host only, encrypted, for all paths (RFC 6265bis, section 4.1.3.2). What
 * another host of the domain has planted under the plain name is not looked at.
 */
final class HostCookie {

    private static final String INSIDE = "JSESSIONID";
    private static final String OUTSIDE = "__Host-" + INSIDE;

    private HostCookie() {}

    static void receive(HttpServerExchange exchange) {
        HeaderValues lines = exchange.getRequestHeaders().get(Headers.COOKIE);
        if (lines == null) return;
        List<String> translated = lines.stream()
                .map(HostCookie::translated)
                .filter(line -> !line.isEmpty())
                .toList();
        exchange.getRequestHeaders().remove(Headers.COOKIE);
        if (!translated.isEmpty()) exchange.getRequestHeaders().addAll(Headers.COOKIE, translated);
    }

    private static String translated(String line) {
        return String.join(
                "; ",
                Arrays.stream(line.split(";"))
                        .map(String::strip)
                        .filter(pair -> !pair.startsWith(INSIDE + "="))
                        .map(HostCookie::inside)
                        .toList());
    }

    private static String inside(String pair) {
        return pair.startsWith(OUTSIDE + "=") ? INSIDE + pair.substring(OUTSIDE.length()) : pair;
    }

    static void send(HttpServerExchange exchange) {
        List<Cookie> cookies = new ArrayList<>();
        exchange.responseCookies().forEach(cookies::add);
        for (Cookie cookie : cookies) {
            if (!Objects.equals(cookie.getName(), INSIDE)) continue;
            exchange.getResponseCookies().remove(INSIDE);
            exchange.setResponseCookie(outside(cookie));
        }
    }

    private static Cookie outside(Cookie cookie) {
        Cookie outside = new CookieImpl(OUTSIDE, cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSiteMode("Lax");
        return cookie.getMaxAge() == null ? outside : outside.setMaxAge(cookie.getMaxAge());
    }
}
