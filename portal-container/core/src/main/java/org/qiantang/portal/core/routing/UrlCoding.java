// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of path segments and query parts (RFC 3986), strict in what it reads. */
final class UrlCoding {

    private static final String HEX = "0123456789ABCDEF";
    private static final boolean[] PLAIN = plain();

    private UrlCoding() {}

    private static boolean[] plain() {
        boolean[] result = new boolean[128];
        for (char c = 0; c < 128; c++) {
            result[c] = Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
        }
        return result;
    }

    /** Encodes everything that is not unreserved, so that it means the same in a path and in a query. */
    static void encode(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || !PLAIN[c]) {
                encodeFrom(text, i, out);
                return;
            }
            out.append(c);
        }
    }

    private static void encodeFrom(String text, int start, StringBuilder out) {
        for (byte b : text.substring(start).getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && PLAIN[b]) out.append((char) b);
            else out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    /**
     * Decodes percent escapes as UTF-8.
     *
     * @throws AddressException 400, for escapes that are incomplete, no UTF-8, or that stand for control characters
     */
    static String decode(String text, boolean plusIsSpace) {
        if (text.indexOf('%') < 0 && (!plusIsSpace || text.indexOf('+') < 0)) return checked(text);
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length()) throw malformed(text);
                int high = Character.digit(text.charAt(i + 1), 16);
                int low = Character.digit(text.charAt(i + 2), 16);
                if (high < 0 || low < 0) throw malformed(text);
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c == '+' && plusIsSpace) {
                bytes.write(' ');
            } else if (c < 128) {
                bytes.write(c);
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return checked(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw malformed(text);
        }
    }

    private static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineBreak = c == '\n' || c == '\r' || c == '\t';
            if (c < ' ' && !lineBreak || c == 127) throw malformed(text);
        }
        return text;
    }

    private static AddressException malformed(String text) {
        return AddressException.malformed("malformed escape in '" + text + "'");
    }
}
