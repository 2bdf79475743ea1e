// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a citizen looks for: words that must all be in an article's title or brief, whatever their case. */
public record SearchWords(List<String> words) {

    private static final int MAX_WORDS = 5;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Words that follow the fifth are not looked for: each costs the database a comparison per article. */
    public SearchWords {
        words = words.stream().distinct().limit(MAX_WORDS).toList();
        if (words.isEmpty()) throw new IllegalArgumentException("no words to search for");
    }

    public static SearchWords parse(String text) {
        return new SearchWords(
                Arrays.stream(SPACE.split(text)).filter(word -> !word.isEmpty()).toList());
    }

    /** The words as part of a query; the numbers of {@link #bind} belong to it. */
    String condition() {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and (lower(a.title) like :word").append(i).append(" escape '!'");
            condition.append(" or lower(a.brief) like :word").append(i).append(" escape '!')");
        }
        return condition.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        for (int i = 0; i < words.size(); i++) query.setParameter("word" + i, LikePattern.containing(words.get(i)));
        return query;
    }
}
