// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who may use the administrative interface: the {@code portal} command, which proves by a key that it may read the
 * portal's data folder.
 */
@ApplicationScoped
public class AdminAccess {

    private static final String BEARER = "Bearer ";

    private volatile byte[] key = new byte[0];
    private volatile boolean ready;
    private volatile boolean firstStart;

    @Inject
    DataFolder data;

    /** Makes a new key, for this start only. */
    public void open() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String text = HexFormat.of().formatHex(random);
        data.writeSecret("admin.token", text);
        key = text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * From now on the portal answers.
     *
     * @param first whether this start has set the portal up
     */
    public void ready(boolean first) {
        firstStart = first;
        ready = true;
    }

    boolean isReady() {
        return ready;
    }

    boolean isFirstStart() {
        return firstStart;
    }

    /** Whether the request carries the key. */
    boolean hasKey(HttpServletRequest request) {
        if (key.length == 0) return false;
        return shown(request)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(given -> MessageDigest.isEqual(key, given))
                .isPresent();
    }

    /** What the request shows as key or token, in its header (RFC 6750, section 2.1) and nowhere else: addresses get into logs. */
    static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).trim());
    }
}
