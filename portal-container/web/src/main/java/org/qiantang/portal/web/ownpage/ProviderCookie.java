// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.qiantang.portal.core.security.provider.ProviderAttempt;
import org.qiantang.portal.core.security.provider.ProviderSeals;

/**
 * What a browser keeps while somebody is at the identity provider. It comes along when the provider sends the browser back,
 * so it is not as strict as the others.
 */
@ApplicationScoped
public class ProviderCookie {

    private static final String NAME = "portal-provider";

    @Inject
    ProviderSeals seals;

    void give(OwnPageCall call, ProviderAttempt attempt) {
        set(call, seals.seal(attempt, call.site().key()), (int) ProviderSeals.LONGEST.toSeconds());
    }

    /** What was begun in this browser on this site; it can be taken once. */
    Optional<ProviderAttempt> take(OwnPageCall call) {
        String sealed = value(call.request());
        if (!sealed.isEmpty()) set(call, "", 0);
        return seals.attempt(sealed, call.site().key());
    }

    private static void set(OwnPageCall call, String value, int seconds) {
        Cookie cookie = new Cookie(name(call.request()), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(call.request().isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        call.response().addCookie(cookie);
    }

    private static String value(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "";
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
