// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/** A published article as lists show it: without its body, which is long and stays in the database. */
public record ArticleSummary(
        long id,
        String column,
        String title,
        String brief,
        String source,
        Keywords keywords,
        Instant publishedAt,
        Instant changedAt,
        Picture picture) {

    /** For the database's rows. */
    public ArticleSummary(
            long id,
            String column,
            String title,
            String brief,
            String source,
            String keywords,
            Instant publishedAt,
            Instant changedAt,
            String pictureFile,
            String pictureAlt,
            int pictureWidth,
            int pictureHeight) {
        this(
                id,
                column,
                title,
                brief,
                source,
                Keywords.parse(keywords),
                publishedAt,
                changedAt,
                new Picture(pictureFile, pictureAlt, pictureWidth, pictureHeight));
    }
}
