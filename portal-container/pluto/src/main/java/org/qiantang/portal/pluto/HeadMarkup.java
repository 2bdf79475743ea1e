// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.regex.Pattern;

/** Markup that a portlet wants in the head of the page (Portlet 3.0, 15.5.2). */
final class HeadMarkup {

    private static final Pattern WITH_CONTENT = Pattern.compile(
            "<!--.*?-->|<(script|style|noscript)(?=[\\s>])[^>]*>.*?</\\1\\s*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("</?(?:meta|link)(?=[\\s>/])[^>]*>", Pattern.CASE_INSENSITIVE);

    private HeadMarkup() {}

    /**
     * Requires that there is nothing in it but meta, link, style, script and noscript elements.
     *
     * @throws IllegalArgumentException if there is
     */
    static void check(String markup) {
        if (isOneElement(markup)) return;
        String rest = EMPTY.matcher(WITH_CONTENT.matcher(markup).replaceAll("")).replaceAll("");
        if (rest.isBlank()) return;
        throw new IllegalArgumentException(
                "the head of a page takes meta, link, style, script and noscript elements, not '" + rest.strip() + "'");
    }

    /** Nearly always it is one element that loads a file; that is seen without patterns. */
    private static boolean isOneElement(String markup) {
        if (markup.startsWith("<link ") || markup.startsWith("<meta ")) {
            return markup.indexOf('>') == markup.length() - 1;
        }
        return markup.startsWith("<script ") && markup.indexOf("</script>") == markup.length() - "</script>".length();
    }
}
