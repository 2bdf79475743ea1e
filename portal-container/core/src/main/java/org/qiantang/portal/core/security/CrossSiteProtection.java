// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.ActionTokens;
import org.qiantang.portal.core.page.WindowCall;

/**
 * Refuses state changes that another site makes a citizen's browser send. Forms of standard portlets carry no token, so
 * the browser's own word decides: {@code Sec-Fetch-Site}, else {@code Origin}. Other sites of the portal are other sites,
 * too. Only a browser that says neither must bring a token, which the portal then puts into its action addresses.
 */
@ApplicationScoped
public class CrossSiteProtection implements ActionTokens {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final long PERIOD = Duration.ofHours(12).toMillis();

    // One key a start: a token outlives neither its period nor the portal's process.
    private final Mac signing = newSigning();

    @Inject
    Clock clock;

    private static Mac newSigning() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(random, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }

    /**
     * Whether this request may change something.
     *
     * @param origin scheme, host and port that the citizen's browser uses for this site
     * @param subject what the token was made for, see {@link #tokenFor}
     * @param token from the address; may be empty
     */
    public boolean allows(HttpServletRequest request, URI origin, String subject, String token) {
        if (SAFE_METHODS.contains(request.getMethod())) return true;
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        String sender = request.getHeader("Origin");
        if (sender != null) return sender.equals(origin.toString());
        return isValid(subject, token);
    }

    /**
     * Whether this request may change something although its method is a safe one: only a script of this site's own pages
     * may send such requests. Links, pictures and typed addresses may not, for those anybody can lay out.
     */
    public boolean allowsScript(HttpServletRequest request, String subject, String token) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null) return isValid(subject, token);
        return site.equals("same-origin") && "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /**
     * Whether a link may change something: only if the browser says that a person followed it on a page of this site.
     * Pictures and frames may not, nor whoever follows all links it finds, such as a search engine. Browsers say nothing
     * on unencrypted connections; there the token counts, of visitors who have a session.
     */
    public boolean allowsLink(HttpServletRequest request, String subject, String token) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null) return request.isRequestedSessionIdValid() && isValid(subject, token);
        return site.equals("same-origin")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /** The token for this window's actions; empty if this browser has shown that it names its origin. */
    @Override
    public String tokenFor(WindowCall call) {
        return tokenFor(call.page().request(), subject(call));
    }

    /** The token for another form; empty if this browser has shown that it names its origin. */
    public String tokenFor(HttpServletRequest request, String subject) {
        return needsToken(request) ? sign(subject, clock.millis() / PERIOD) : "";
    }

    /** Whether this browser has not shown that it names its origin, so that its action addresses need a token. */
    public static boolean needsToken(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") == null && request.getHeader("Origin") == null;
    }

    /** What a token for actions of this window is made for. */
    public static String subject(WindowCall call) {
        return call.page().site().key() + "/" + call.page().page().key() + "/"
                + call.window().key();
    }

    private boolean isValid(String subject, @Nullable String token) {
        if (token == null || token.isEmpty()) return false;
        long period = clock.millis() / PERIOD;
        return isEqual(token, sign(subject, period)) || isEqual(token, sign(subject, period - 1));
    }

    private static boolean isEqual(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String subject, long period) {
        try {
            // Finding and keying it anew costs more than signing.
            Mac mac = (Mac) signing.clone();
            byte[] signature = mac.doFinal((subject + "@" + period).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's HmacSHA256 can be copied", e);
        }
    }
}
