// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.qiantang.portal.web.RequestedSite;

/** The port where browsers are asked for a certificate, and the usual one of encrypted connections. */
public final class CertificatePort {

    private static final String CERTIFICATES = "portal.certificates.port";
    private static final String USUAL = "portal.https.port";
    private static final int STANDARD = 443;

    private CertificatePort() {}

    /** Whether a request has come there; the server's own port counts, not what the browser calls it. */
    public static boolean is(HttpServletRequest request) {
        return Optional.ofNullable(Integer.getInteger(CERTIFICATES))
                .filter(port -> port == request.getLocalPort())
                .isPresent();
    }

    /** The address of a page there; empty where nobody can sign in that way. */
    static String address(OwnPageCall call, String path) {
        return Optional.ofNullable(Integer.getInteger(CERTIFICATES))
                .map(port -> origin(call, port) + path)
                .orElse("");
    }

    /** The address of a page at the usual port. */
    static String usual(OwnPageCall call, String path) {
        return origin(call, Integer.getInteger(USUAL, STANDARD)) + path;
    }

    /** Goes on at the usual port with where the answer leads. */
    static void leadBack(OwnPageCall call) {
        String location = call.response().getHeader("Location");
        if (location != null && location.startsWith("/")) call.redirect(usual(call, location));
    }

    private static String origin(OwnPageCall call, int port) {
        return "https://" + RequestedSite.host(call.request()) + (port == STANDARD ? "" : ":" + port);
    }
}
