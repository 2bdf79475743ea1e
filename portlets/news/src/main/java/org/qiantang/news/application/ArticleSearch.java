// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qiantang.news.domain.ArticleFilter;
import org.qiantang.news.domain.ArticleState;

/**
 * What an editor looks for; empty fields stand for all.
 *
 * @param title part of the title
 * @param column key of the column
 * @param from first day of publication
 * @param until last day of publication
 */
public record ArticleSearch(
        String title,
        String column,
        Optional<ArticleState> state,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public static final ArticleSearch ALL =
            new ArticleSearch("", "", Optional.empty(), Optional.empty(), Optional.empty());

    ArticleFilter on(String site, Instant now) {
        return new ArticleFilter(
                site,
                PlainText.line(title),
                column,
                state,
                from.map(PublicationDate::startOf),
                until.map(day -> PublicationDate.startOf(day.plusDays(1))),
                now);
    }
}
