// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.util.Locale;

/** What LIKE compares with; to be used with {@code escape '!'} on texts in lower case. */
final class LikePattern {

    private LikePattern() {}

    /** Any text that has this one in it; the characters that LIKE knows are looked for as they are. */
    static String containing(String text) {
        String escaped = text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
