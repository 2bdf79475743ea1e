// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an article is about, in a few words each: the keywords (关键词) of the page tags. */
public record Keywords(List<String> words) {

    public static final Keywords NONE = new Keywords(List.of());

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；|]");

    public Keywords {
        words = words.stream().distinct().toList();
    }

    /** Words separated by commas or by what Chinese writers use instead. */
    public static Keywords parse(String text) {
        Stream<String> words = Arrays.stream(SEPARATOR.split(text)).map(String::strip);
        return new Keywords(words.filter(word -> !word.isEmpty()).toList());
    }

    /** How many words both have. */
    public long countShared(Keywords other) {
        return words.stream().filter(other.words::contains).count();
    }

    /** The words separated by commas, as page tags want them. */
    @Override
    public String toString() {
        return String.join(",", words);
    }
}
