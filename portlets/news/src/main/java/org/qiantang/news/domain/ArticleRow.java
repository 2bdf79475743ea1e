// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/** An article as one row of the editors' table. */
public record ArticleRow(
        long id,
        String title,
        String column,
        String language,
        ArticleStatus status,
        Instant publishedAt,
        Instant changedAt) {

    public ArticleState stateAt(Instant now) {
        return ArticleState.of(status, publishedAt, now);
    }
}
