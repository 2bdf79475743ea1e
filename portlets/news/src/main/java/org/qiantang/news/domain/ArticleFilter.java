// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;

/**
 * Which articles of a site an editor looks for.
 *
 * @param site key of the site
 * @param title part of the title, whatever its case; empty for all
 * @param column key of the column; empty for all
 * @param from the earliest date of publication
 * @param until the first date of publication that is too late
 * @param now the moment that tells what waits from what is visible
 */
public record ArticleFilter(
        String site,
        String title,
        String column,
        Optional<ArticleState> state,
        Optional<Instant> from,
        Optional<Instant> until,
        Instant now) {

    /** All articles of a site. */
    public static ArticleFilter all(String site, Instant now) {
        return new ArticleFilter(site, "", "", Optional.empty(), Optional.empty(), Optional.empty(), now);
    }

    /** The part of a query that follows what is selected; the values of {@link #bind} belong to it. */
    String condition() {
        StringBuilder condition = new StringBuilder("from NewsArticle a where a.site = :site");
        if (!title.isEmpty()) condition.append(" and lower(a.title) like :title escape '!'");
        if (!column.isEmpty()) condition.append(" and a.column = :column");
        state.ifPresent(wanted -> condition.append(" and ").append(wanted.condition()));
        if (from.isPresent()) condition.append(" and a.publishedAt >= :from");
        if (until.isPresent()) condition.append(" and a.publishedAt < :until");
        return condition.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("site", site);
        if (!title.isEmpty()) query.setParameter("title", LikePattern.containing(title));
        if (!column.isEmpty()) query.setParameter("column", column);
        if (state.filter(ArticleState::dependsOnTime).isPresent()) query.setParameter("now", now);
        from.ifPresent(date -> query.setParameter("from", date));
        until.ifPresent(date -> query.setParameter("until", date));
        return query;
    }
}
