// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time (TOTP, RFC 6238): six digits, another six every thirty seconds. */
final class TimeCodes {

    private static final int SECONDS = 30;

    /** How many intervals a person's clock may be off, and how long typing may take. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /**
     * In which interval this is the code; empty if in none around now, or in none since the last one.
     *
     * @param last interval of the last code that was taken; each is taken once (RFC 6238, section 5.2)
     */
    OptionalLong intervalOf(byte[] secret, String code, Instant now, long last) {
        SecretKeySpec key = new SecretKeySpec(secret, generator.getAlgorithm());
        long current = now.getEpochSecond() / SECONDS;
        for (long interval = current - TOLERANCE; interval <= current + TOLERANCE; interval++) {
            if (interval > last && isEqual(code(key, interval), code)) return OptionalLong.of(interval);
        }
        return OptionalLong.empty();
    }

    private String code(SecretKeySpec key, long interval) {
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(interval * SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key for HMAC", e);
        }
    }

    private static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
