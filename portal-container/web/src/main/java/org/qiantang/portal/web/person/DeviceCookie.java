// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.qiantang.portal.core.security.signin.Devices;
import org.qiantang.portal.core.security.signin.Origin;

/** The cookie by which the portal knows a browser that somebody has signed in with before. Readers who never do get none. */
@ApplicationScoped
public class DeviceCookie {

    private static final HostCookie COOKIE = new HostCookie("portal-device", "Strict");
    private static final Duration AGE = Duration.ofDays(365);

    @Inject
    Devices devices;

    /** Where a request comes from. */
    public Origin origin(HttpServletRequest request) {
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Origin(request.getRemoteAddr(), browser, COOKIE.value(request));
    }

    /** Gives the browser one that it shows at the next sign-in of this account. */
    public void give(String account, HttpServletRequest request, HttpServletResponse response) {
        if (devices.knows(COOKIE.value(request), account)) return;
        COOKIE.set(request, response, devices.tokenFor(account), AGE);
    }
}
