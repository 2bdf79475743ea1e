// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the languages of articles. */
final class LanguageTag {

    static final String CHINESE = "zh-CN";

    private LanguageTag() {}

    /** The tag as we write it, {@code zh-CN} for plain Chinese; empty if this is no language tag. */
    static Optional<String> find(String given) {
        try {
            Locale language =
                    new Locale.Builder().setLanguageTag(given.replace('_', '-')).build();
            String tag = language.toLanguageTag();
            return Optional.of(tag.equals("zh") ? CHINESE : tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
