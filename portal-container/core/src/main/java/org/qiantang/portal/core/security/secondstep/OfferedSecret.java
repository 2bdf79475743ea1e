// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import io.nayuki.qrcodegen.QrCode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.qiantang.portal.api.account.SecondStepOffer;

/**
 * How a secret comes into a person's app.
 *
 * @param bytes 20 of them, as long as what they are hashed to (RFC 4226, section 4, R6)
 */
record OfferedSecret(byte[] bytes) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 20;
    private static final int DIGITS = LENGTH * Byte.SIZE / 5;
    private static final int QUIET_ZONE = 4;

    static OfferedSecret random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new OfferedSecret(bytes);
    }

    /** @param issuer of which portal the account is, shown in the app */
    SecondStepOffer offer(String account, String issuer) {
        String uri = "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32() + "&issuer="
                + encoded(issuer);
        return new SecondStepOffer(base32().replaceAll("(.{4})(?=.)", "$1 "), uri, picture(uri));
    }

    /** Base32 (RFC 4648, section 6); 160 bits need no padding. */
    private String base32() {
        String digits = new BigInteger(1, bytes).toString(ALPHABET.length());
        StringBuilder result = new StringBuilder("A".repeat(DIGITS - digits.length()));
        digits.chars().forEach(digit -> result.append(ALPHABET.charAt(Character.digit(digit, ALPHABET.length()))));
        return result.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String picture(String uri) {
        QrCode code = QrCode.encodeText(uri, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) path.append("M%d,%dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="240" height="240" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>""".formatted(size, path);
    }
}
