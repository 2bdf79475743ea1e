// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link: 256 random bits. The portal keeps only its hash; no salt is needed for what nobody can guess.
 *
 * @param text in Base64 for addresses
 */
public record LinkToken(String text) {

    private static final int BYTES = 32;

    /** Another one. */
    public static LinkToken create() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What may be stored of it: SHA-256 in hexadecimal. */
    public String hash() {
        return sha256(text);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** Logs are read by others. */
    @Override
    public String toString() {
        return "a link's secret";
    }
}
