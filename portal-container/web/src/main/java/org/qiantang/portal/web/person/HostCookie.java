// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;

/**
 * A cookie of one host, which scripts cannot read. Over TLS its name begins with {@code __Host-}: browsers take such a one from
 * the host itself alone (RFC 6265bis, section 4.1.3.2).
 *
 * @param sameSite {@code Strict}, or {@code Lax} for one that comes along when another site leads here
 */
public record HostCookie(String name, String sameSite) {

    /** Empty if the browser has sent none. */
    public String value(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "";
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** @param age how long the browser keeps it; zero takes it away */
    public void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", sameSite);
        response.addCookie(cookie);
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
