// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a program shows: 256 random bits behind a prefix, by which people and scanners of source code see what it is. As
 * nobody can guess it, one round of SHA-256 is enough to store it, unlike a password.
 */
record TokenSecret(String text) {

    static final String PREFIX = "qtp_";
    private static final int BYTES = 32;
    private static final int LENGTH = PREFIX.length() + 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        return new TokenSecret(PREFIX + text(BYTES));
    }

    /** A number for people, of random letters and digits. */
    static String number() {
        return text(9);
    }

    private static String text(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be one at all. */
    boolean isWellFormed() {
        return text.length() == LENGTH && text.startsWith(PREFIX);
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Not the secret: it must not get into a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
