// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that records and checkpoints are signed with: HMAC with SHA-256 (RFC 2104, FIPS 180-4) over fields of which
 * each follows its length, so that no two lists of fields look the same.
 */
final class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int ID_LENGTH = 16;

    private final SecretKeySpec key;

    private AuditKey(byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("a key of " + secret.length + " bytes");
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    static AuditKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new AuditKey(secret);
    }

    static AuditKey parse(String hex) {
        return new AuditKey(HexFormat.of().parseHex(hex.strip()));
    }

    String text() {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    /** Tells keys apart without telling the key. */
    String id() {
        return signer("key").end().substring(0, ID_LENGTH);
    }

    /** @param purpose what is signed, so that a signature of one thing is none of another */
    Signer signer(String purpose) {
        return new Signer(purpose);
    }

    /** Signs one list of fields after the other; not for several threads. */
    final class Signer {
        private final Mac mac;
        private final String purpose;
        private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
        private boolean begun;

        private Signer(String purpose) {
            this.purpose = purpose;
            try {
                mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("HMAC with SHA-256 is part of every Java platform", e);
            }
        }

        Signer add(String field) {
            begin();
            byte[] chars = bytes(field);
            mac.update(number.putLong(0, chars.length).array());
            mac.update(chars);
            return this;
        }

        Signer add(long field) {
            begin();
            mac.update(number.putLong(0, Long.BYTES).array());
            mac.update(number.putLong(0, field).array());
            return this;
        }

        private void begin() {
            if (begun) return;
            begun = true;
            add(purpose);
        }

        /** The signature, 64 hexadecimal digits; the next field begins another list. */
        String end() {
            begin();
            begun = false;
            return HexFormat.of().formatHex(mac.doFinal());
        }
    }

    /** Two bytes for each char, or one where all allow it, after a mark which; UTF-8 would lose broken pairs. */
    private static byte[] bytes(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean fits = new String(narrow, StandardCharsets.ISO_8859_1).equals(text);
        ByteBuffer marked = ByteBuffer.allocate(1 + text.length() * (fits ? 1 : Character.BYTES));
        marked.put((byte) (fits ? 1 : Character.BYTES));
        if (fits) marked.put(narrow);
        else for (int i = 0; i < text.length(); i++) marked.putChar(text.charAt(i));
        return marked.array();
    }
}
