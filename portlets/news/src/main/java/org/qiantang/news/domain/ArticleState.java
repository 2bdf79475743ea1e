// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/** How far an article has come, as editors see it at a moment. */
public enum ArticleState {
    /** Nobody but editors can see it. */
    DRAFT("a.status = org.qiantang.news.domain.ArticleStatus.DRAFT"),
    /** Waits for somebody to publish it (待签发). */
    SUBMITTED("a.status = org.qiantang.news.domain.ArticleStatus.SUBMITTED"),
    /** Sent back to its editor with a remark (退回). */
    RETURNED("a.status = org.qiantang.news.domain.ArticleStatus.RETURNED"),
    /** Published, but its date is yet to come. */
    WAITING("a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED and a.publishedAt > :now"),
    /** Citizens can see it. */
    VISIBLE("a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED and a.publishedAt <= :now");

    private final String condition;

    ArticleState(String condition) {
        this.condition = condition;
    }

    static ArticleState of(ArticleStatus status, Instant publishedAt, Instant now) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case PUBLISHED -> publishedAt.isAfter(now) ? WAITING : VISIBLE;
        };
    }

    /** Whether citizens see it, or will when its date has come. */
    public boolean isPublished() {
        return this == WAITING || this == VISIBLE;
    }

    /** As a part of a query. */
    String condition() {
        return condition;
    }

    boolean dependsOnTime() {
        return isPublished();
    }
}
