// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.security.Administrator;
import org.qiantang.portal.core.security.Administrators;

/**
 * Who may use the administrative interface: the {@code portal} command, which proves by a key that it may read the
 * portal's data folder, and administrators with a password of their own.
 */
@ApplicationScoped
public class AdminAccess {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private volatile byte[] key = new byte[0];
    private volatile boolean ready;
    private volatile boolean firstStart;

    @Inject
    DataFolder data;

    @Inject
    Administrators administrators;

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
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER) || key.length == 0) return false;
        byte[] given = header.substring(BEARER.length()).trim().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(key, given);
    }

    /** The administrator whose name and password the request carries (RFC 7617). */
    Optional<Administrator> administrator(HttpServletRequest request) {
        String credentials = decoded(request.getHeader("Authorization"));
        int colon = credentials == null ? -1 : credentials.indexOf(':');
        if (credentials == null || colon < 0) return Optional.empty();
        return administrators.authenticate(credentials.substring(0, colon), credentials.substring(colon + 1));
    }

    private static @Nullable String decoded(@Nullable String header) {
        if (header == null || !header.startsWith(BASIC)) return null;
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null; // no Base64: no credentials
        }
    }
}
