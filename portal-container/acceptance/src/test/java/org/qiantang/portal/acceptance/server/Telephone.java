// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * The telephone of somebody with an account: shows one-time codes. The portal takes each once, and those of the intervals
 * around now only; when these are used up, a recovery code does, and when there is none left, it waits.
 */
public final class Telephone {
    private static final Map<String, Telephone> ALL = new ConcurrentHashMap<>();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final long SECONDS = 30;

    private final TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    private final Deque<String> recoveryCodes = new ArrayDeque<>();
    private byte[] secret = new byte[SECRET_BYTES];
    private long lastInterval;

    private Telephone() {}

    public static Telephone of(String account) {
        return ALL.computeIfAbsent(account, name -> new Telephone());
    }

    /** Takes in what a page shows as the secret, and makes the first code. */
    public synchronized String take(String shownSecret) {
        BigInteger number = BigInteger.ZERO;
        for (char digit : shownSecret.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(digit)));
        }
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, SECRET_BYTES);
        secret = new byte[SECRET_BYTES];
        System.arraycopy(bytes, bytes.length - length, secret, SECRET_BYTES - length, length);
        recoveryCodes.clear();
        lastInterval = now(); // the one before might be over when the code arrives
        return code(lastInterval);
    }

    public synchronized void keep(List<String> codes) {
        recoveryCodes.addAll(codes);
    }

    /** A code that was not used yet. */
    public synchronized String code() {
        long next = Math.max(lastInterval + 1, now());
        if (next > now() + 1 && !recoveryCodes.isEmpty()) return recoveryCodes.pop();
        Administration.await("the time of the next code", () -> next <= now() + 1);
        lastInterval = next;
        return code(next);
    }

    private static long now() {
        return Instant.now().getEpochSecond() / SECONDS;
    }

    private String code(long interval) {
        try {
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(secret, app.getAlgorithm()), Instant.ofEpochSecond(interval * SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
