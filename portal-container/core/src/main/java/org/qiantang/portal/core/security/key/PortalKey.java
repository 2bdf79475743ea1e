// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.PortalFolder;
import org.qiantang.portal.core.data.SecretFile;

/**
 * The secret of this portal: 32 random bytes in the file {@code portal.key}, made when first needed. Whoever has a copy of
 * the database but not this file can read no secrets of second steps there. All nodes of a portal need the same file.
 */
@ApplicationScoped
public class PortalKey {

    private static final String FILE = "portal.key";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private byte @Nullable [] secret;

    @Inject
    PortalFolder folder;

    /** A key for one purpose, from which those for others cannot be told. */
    byte[] derive(String purpose) {
        return hmac(secret(), purpose);
    }

    /** A signature of this text, as hexadecimal digits; one of another purpose is another one. */
    public String sign(String purpose, String text) {
        return HexFormat.of().formatHex(hmac(derive(purpose), text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC with SHA-256 is part of every Java platform", e);
        }
    }

    private synchronized byte[] secret() {
        if (secret == null) secret = readOrCreate(folder.resolve(FILE));
        return secret;
    }

    private static byte[] readOrCreate(Path file) {
        try {
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return create(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] create(Path file) {
        byte[] made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        try {
            SecretFile.replace(file, HexFormat.of().formatHex(made) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }
}
