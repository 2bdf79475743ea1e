// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody would try first who knows a name or a mail address. */
final class OwnWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OwnWords() {}

    /** The text, what stands before an at sign, and its words; the longest first, all in lower case. */
    static Set<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        Set<String> words = new LinkedHashSet<>();
        words.add(lower);
        int at = lower.indexOf('@');
        if (at > 0) words.add(lower.substring(0, at));
        // The words of the domain are those of a provider or an employer, not of a person; the list of habits has them.
        words.addAll(Set.of(BETWEEN_WORDS.split(at > 0 ? lower.substring(0, at) : lower)));
        words.remove("");
        return words;
    }
}
