// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

/**
 * Makes a text of any origin fit for the log: no character in it can begin a line, move the cursor, or turn the direction of
 * writing in a log, a terminal or a spreadsheet, and it is no longer than its column.
 */
final class AuditText {
    private static final String CUT = "…[+%d]";
    private static final int PICTURES = 0x2400; // Unicode: control pictures, in the order of the control characters
    private static final char UNKNOWN = '\uFFFD';

    private AuditText() {}

    /** @param longest in chars, which is never less than the database counts */
    static String fit(String text, int longest) {
        String clean = clean(text.length() <= longest ? text : text.substring(0, longest));
        if (text.length() <= longest) return clean;
        String mark = CUT.formatted(text.length() - longest);
        int end = longest - mark.length();
        if (Character.isHighSurrogate(clean.charAt(end - 1))) end--;
        return clean.substring(0, end) + mark;
    }

    /** As long as the text was. */
    static String clean(String text) {
        int first = 0;
        while (first < text.length() && isHarmless(text, first)) first++;
        if (first == text.length()) return text;
        var clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (!isHarmless(text, i)) clean.setCharAt(i, substitute(text.charAt(i)));
        }
        return clean.toString();
    }

    private static boolean isHarmless(String text, int place) {
        char c = text.charAt(place);
        if (Character.isHighSurrogate(c))
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        if (Character.isLowSurrogate(c)) return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static char substitute(char c) {
        return c < ' ' ? (char) (PICTURES + c) : UNKNOWN;
    }
}
