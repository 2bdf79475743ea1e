// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Optional;
import java.util.regex.Pattern;

/** What plain text may consist of: nothing invisible that changes how its neighbours read, nothing a database refuses. */
final class PlainText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200b\\u2060\\ufeff]");

    private PlainText() {}

    /** The text as one line: each run of spaces and line breaks is one space, zero-width characters are gone. */
    static String line(String text) {
        return SPACE.matcher(ZERO_WIDTH.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The first control character, change of writing direction or half character, as {@code U+202E}. */
    static Optional<String> findForbidden(String text) {
        return text.codePoints()
                .filter(PlainText::isForbidden)
                .mapToObj(c -> String.format("U+%04X", c))
                .findFirst();
    }

    /** The text without such characters; line breaks stay. */
    static String cleaned(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || !isForbidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isForbidden(int c) {
        if (Character.isISOControl(c)) return true;
        boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xfffe) == 0xfffe;
        return direction || noCharacter;
    }
}
