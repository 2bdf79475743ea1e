// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/** How far an article has come, as editors see it at a moment. */
public enum ArticleState {
    /** Nobody but editors can see it. */
    DRAFT("a.status = org.qiantang.news.domain.ArticleStatus.DRAFT"),
    /** Published, but its date is yet to come. */
    WAITING("a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED and a.publishedAt > :now"),
    /** Citizens can see it. */
    VISIBLE("a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED and a.publishedAt <= :now");

    private final String condition;

    ArticleState(String condition) {
        this.condition = condition;
    }

    static ArticleState of(ArticleStatus status, Instant publishedAt, Instant now) {
        if (status == ArticleStatus.DRAFT) return DRAFT;
        return publishedAt.isAfter(now) ? WAITING : VISIBLE;
    }

    /** As a part of a query. */
    String condition() {
        return condition;
    }

    boolean dependsOnTime() {
        return this != DRAFT;
    }
}
