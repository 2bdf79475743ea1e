// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/**
 * An article as one row of the editors' table.
 *
 * @param editedBy account of who wrote it last; empty if an import did
 * @param publishedBy account of who published it; empty if nobody did
 */
public record ArticleRow(
        long id,
        String title,
        String column,
        String language,
        ArticleStatus status,
        Instant publishedAt,
        Instant changedAt,
        String editedBy,
        String publishedBy) {

    public ArticleState stateAt(Instant now) {
        return ArticleState.of(status, publishedAt, now);
    }
}
