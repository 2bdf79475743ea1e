// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Comparator;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleSummary;

/** How near an article is to another one; the nearest, then the newest, sort first. */
record Relation(ArticleSummary article, long nearness) implements Comparable<Relation> {

    private static final int A_KEYWORD = 2;
    private static final int THE_COLUMN = 1;
    private static final Comparator<Relation> NEAREST_FIRST = Comparator.comparingLong(Relation::nearness)
            .thenComparing(relation -> relation.article().publishedAt())
            .thenComparing(relation -> relation.article().id())
            .reversed();

    static Relation of(ArticleContent content, ArticleSummary candidate) {
        long nearness = A_KEYWORD * content.keywords().countShared(candidate.keywords());
        if (content.column().equals(candidate.column())) nearness += THE_COLUMN;
        return new Relation(candidate, nearness);
    }

    boolean exists() {
        return nearness > 0;
    }

    @Override
    public int compareTo(Relation other) {
        return NEAREST_FIRST.compare(this, other);
    }
}
