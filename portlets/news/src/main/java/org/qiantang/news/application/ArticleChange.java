// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qiantang.news.application.ArticleMistake.Field;

/** What a field of an article said, and what it says now. */
public record ArticleChange(Field field, String before, String after) implements Serializable {

    /** What differs between two texts, in the order in which a form has the fields. */
    public static List<ArticleChange> between(ArticleText before, ArticleText after) {
        return Stream.of(Field.values())
                .filter(field -> field != Field.REMARK)
                .map(field -> new ArticleChange(
                        field, read(field).apply(before), read(field).apply(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Function<ArticleText, String> read(Field field) {
        return switch (field) {
            case TITLE -> ArticleText::title;
            case SUBTITLE -> ArticleText::subtitle;
            case BRIEF -> ArticleText::brief;
            case BODY -> ArticleText::body;
            case COLUMN -> ArticleText::column;
            case DATE -> ArticleText::date;
            case LANGUAGE -> ArticleText::language;
            case SOURCE -> ArticleText::source;
            case AUTHOR -> ArticleText::author;
            case KEYWORDS -> ArticleText::keywords;
            case PICTURE -> ArticleText::picture;
            case PICTURE_ALT -> ArticleText::pictureAlt;
            case REMARK -> throw new IllegalArgumentException("a remark is no part of an article");
        };
    }
}
