// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import java.security.SecureRandom;
import java.util.Random;
import org.apache.shiro.crypto.hash.Hash;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider;
import org.apache.shiro.lang.util.ByteSource;
import org.apache.shiro.lang.util.SimpleByteSource;

/**
 * A password as it is stored: salted, slow to try out and costly in memory (Argon2id, RFC 9106). What earlier versions of
 * the portal stored still matches, and is {@linkplain #isOutdated outdated}.
 *
 * @param text a crypt string with algorithm, cost, salt and hash
 */
public record PasswordHash(String text) {

    /** Twelve characters at least; length is what protects (NIST SP 800-63B, 5.1.1). */
    public static final int SHORTEST = 12;

    /** Longer ones would only cost time. */
    public static final int LONGEST = 1024;

    /** No password matches it. */
    public static final PasswordHash NONE = new PasswordHash("none");

    private static final String SHIRO = "$shiro2";
    private static final String ARGON2 = "$argon2id$";
    private static final String NOBODY = "none";

    /** About 100 ms of one core of 2024; twice the memory that OWASP asks for at least. */
    private static final int MEMORY_KIB = 40 * 1024;

    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final String COST = "t=" + ITERATIONS + ",m=" + MEMORY_KIB + ",p=" + PARALLELISM + "$";

    /** Whether a person may choose this password. */
    public static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST;
    }

    public static PasswordHash of(String password) {
        Random random = new SecureRandom();
        HashRequest request = new HashRequest.Builder()
                .setSource(source(password))
                .setAlgorithmName("argon2id")
                .addParameter("Argon2.iterations", String.valueOf(ITERATIONS))
                .addParameter("Argon2.memoryKib", String.valueOf(MEMORY_KIB))
                .addParameter("Argon2.parallelism", String.valueOf(PARALLELISM))
                .build();
        Hash hash = new Argon2HashProvider().newHashFactory(random).generate(request);
        String text = new Shiro2CryptFormat().format(hash);
        return new PasswordHash(text.substring(SHIRO.length())); // what remains is what others write, too
    }

    public boolean matches(String password) {
        if (text.equals(NOBODY)) return false;
        if (!text.startsWith(ARGON2)) return Pbkdf2.matches(text, password);
        Hash hash = new Argon2HashProvider().fromString(text);
        return hash.matchesPassword(source(password));
    }

    /** Whether it is cheaper to try out than new ones; the next one who signs in with the password can renew it. */
    public boolean isOutdated() {
        return !text.startsWith(ARGON2) || !text.contains(COST);
    }

    private static ByteSource source(String password) {
        return new SimpleByteSource(password);
    }
}
