// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: salted and slow to try out (PBKDF2 with HMAC-SHA-256).
 *
 * @param text {@code pbkdf2:ITERATIONS:SALT:HASH}, the latter two in Base64
 */
public record PasswordHash(String text) {

    /** Twelve characters at least; length is what protects (NIST SP 800-63B, 5.1.1). */
    public static final int SHORTEST = 12;

    /** Longer ones would only cost time. */
    public static final int LONGEST = 1024;

    private static final int ITERATIONS = 600_000;
    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;

    /** Whether a person may choose this password. */
    public static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST;
    }

    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash("pbkdf2:" + ITERATIONS + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(password, salt, ITERATIONS)));
    }

    public boolean matches(String password) {
        String[] parts = text.split(":");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(parts[3].getBytes(StandardCharsets.US_ASCII));
        byte[] given = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, given);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is part of every Java platform", e);
        } finally {
            spec.clearPassword();
        }
    }
}
