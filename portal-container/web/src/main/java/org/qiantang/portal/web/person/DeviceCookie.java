// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.qiantang.portal.core.security.signin.Devices;
import org.qiantang.portal.core.security.signin.Origin;

/** The cookie by which the portal knows a browser that somebody has signed in with before. Readers who never do get none. */
@ApplicationScoped
public class DeviceCookie {

    private static final String NAME = "portal-device";
    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Inject
    Devices devices;

    /** Where a request comes from. */
    public Origin origin(HttpServletRequest request) {
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Origin(request.getRemoteAddr(), browser, token(request));
    }

    private static String token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "";
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Browsers take a cookie of that name from the host itself alone, and over TLS (RFC 6265bis, section 4.1.3.2). */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }

    /** Gives the browser one that it shows at the next sign-in of this account. */
    public void give(String account, HttpServletRequest request, HttpServletResponse response) {
        if (devices.knows(token(request), account)) return;
        Cookie cookie = new Cookie(name(request), devices.tokenFor(account));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(SECONDS);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
