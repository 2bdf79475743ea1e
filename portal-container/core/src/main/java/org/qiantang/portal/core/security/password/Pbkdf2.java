// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** How version 0.1 stored passwords: {@code pbkdf2:ITERATIONS:SALT:HASH} with HMAC-SHA-256, the latter two in Base64. */
final class Pbkdf2 {

    private static final int HASH_BITS = 256;

    private Pbkdf2() {}

    static boolean matches(String stored, String password) {
        String[] parts = stored.split(":");
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
