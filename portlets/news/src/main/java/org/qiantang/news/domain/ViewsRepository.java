// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often each article was read. */
@ApplicationScoped
public class ViewsRepository {

    @PersistenceContext(unitName = "news")
    EntityManager entityManager;

    /** Starts counting for a new article. */
    public void add(ArticleViews views) {
        entityManager.persist(views);
    }

    /** What is stored; 0 if nothing is. */
    public long getTotal(long articleId) {
        @Nullable ArticleViews views = entityManager.find(ArticleViews.class, articleId);
        return views == null ? 0 : views.getTotal();
    }

    /** Adds these numbers by article, in one batch; to be called in a transaction. */
    public void add(Map<Long, Long> readings) {
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement update =
                connection.prepareStatement("update news_article_views set total = total + ? where article_id = ?")) {
            // In one order on all nodes, so that no two of them wait for each other.
            for (var reading : new TreeMap<>(readings).entrySet()) {
                update.setLong(1, reading.getValue());
                update.setLong(2, reading.getKey());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new ViewsNotStoredException(readings.size(), e);
        }
    }
}
