// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All news articles of all sites. Lists never load a body. */
@ApplicationScoped
public class NewsRepository {

    private static final String SUMMARY =
            "select new org.qiantang.news.domain.ArticleSummary(a.id, a.column, a.title, a.brief, a.source, a.keywords,"
                    + " a.publishedAt, a.changedAt, a.pictureFile, a.pictureAlt, a.pictureWidth, a.pictureHeight) ";
    private static final String ROW =
            "select new org.qiantang.news.domain.ArticleRow(a.id, a.title, a.column, a.language,"
                    + " a.status, a.publishedAt, a.changedAt, a.editedBy, a.publishedBy) ";
    private static final String COUNT = "select count(a) ";
    private static final String VISIBLE = "from NewsArticle a where a.site = :site and a.language = :language"
            + " and a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED and a.publishedAt <= :now";
    private static final String OF_COLUMN = " and a.column = :column";
    private static final String OF_SOURCES = " and a.source in :sources";
    private static final String NEWEST_FIRST = " order by a.publishedAt desc, a.id desc";

    @PersistenceContext(unitName = "news")
    EntityManager entityManager;

    /** Stores it at once, so that what belongs to it may follow; stops who was overtaken by another writer. */
    public void add(NewsArticle article) {
        try {
            entityManager.persist(article);
            entityManager.flush();
        } catch (PersistenceException e) {
            if (!isThereAlready(e)) throw e;
            throw new NewsAlreadyThereException(article.getSite(), article.getSourceId(), e);
        }
    }

    private static boolean isThereAlready(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    /** Writes what has changed, so that its new version is known; stops who was overtaken by another writer. */
    public void save(NewsArticle article) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw new NewsChangedMeanwhileException(article.getId(), e);
        }
    }

    /** Takes it away for good, with its count of readings. */
    public void remove(NewsArticle article) {
        entityManager.remove(article);
        save(article);
    }

    /** The article with this id; a {@link NewsNotFoundException} if there is none. */
    public NewsArticle get(long id) {
        return find(id).orElseThrow(() -> new NewsNotFoundException("news article", id));
    }

    /**
     * The article of a site; what belongs to another one is looked for, and missed, like what is not there at all.
     *
     * @throws NewsNotFoundException if the site has none with this id
     */
    public NewsArticle get(String site, long id) {
        return entityManager
                .createQuery("select a from NewsArticle a where a.id = :id and a.site = :site", NewsArticle.class)
                .setParameter("id", id)
                .setParameter("site", site)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NewsNotFoundException("news article", id));
    }

    public Optional<NewsArticle> find(long id) {
        return Optional.ofNullable(entityManager.find(NewsArticle.class, id));
    }

    /** The article that a site got from elsewhere under this id. */
    public Optional<NewsArticle> find(String site, String sourceId) {
        return entityManager
                .createQuery(
                        "select a from NewsArticle a where a.site = :site and a.sourceId = :sourceId",
                        NewsArticle.class)
                .setParameter("site", site)
                .setParameter("sourceId", sourceId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, of all columns. */
    public List<ArticleSummary> listLatest(Readership readers, Range range) {
        return list(forReaders(SUMMARY + visible(readers) + NEWEST_FIRST, ArticleSummary.class, readers), range);
    }

    /** Newest first, of one column. */
    public List<ArticleSummary> listLatest(Readership readers, String column, Range range) {
        var query = forReaders(SUMMARY + visible(readers) + OF_COLUMN + NEWEST_FIRST, ArticleSummary.class, readers);
        return list(query.setParameter("column", column), range);
    }

    public long count(Readership readers) {
        return forReaders(COUNT + visible(readers), Long.class, readers).getSingleResult();
    }

    public long count(Readership readers, String column) {
        return forReaders(COUNT + visible(readers) + OF_COLUMN, Long.class, readers)
                .setParameter("column", column)
                .getSingleResult();
    }

    /** Articles whose title or brief has all words, newest first. */
    public List<ArticleSummary> search(Readership readers, SearchWords words, Range range) {
        String text = SUMMARY + visible(readers) + words.condition() + NEWEST_FIRST;
        return list(words.bind(forReaders(text, ArticleSummary.class, readers)), range);
    }

    public long count(Readership readers, SearchWords words) {
        return words.bind(forReaders(COUNT + visible(readers) + words.condition(), Long.class, readers))
                .getSingleResult();
    }

    /** What is visible on a site in any language, newest first, for those who need only addresses. */
    public Stream<ArticleAddress> listAddresses(String site, Instant now, int limit) {
        return entityManager
                .createQuery(
                        "select new org.qiantang.news.domain.ArticleAddress(a.id, a.column, a.changedAt)"
                                + " from NewsArticle a where a.site = :site"
                                + " and a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED"
                                + " and a.publishedAt <= :now"
                                + NEWEST_FIRST,
                        ArticleAddress.class)
                .setParameter("site", site)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream();
    }

    /**
     * How much of a column is visible and how new it is.
     *
     * @param column empty for all columns
     */
    public ColumnFreshness freshness(String site, String column, Instant now) {
        return entityManager
                .createQuery(
                        "select new org.qiantang.news.domain.ColumnFreshness(count(a), max(a.publishedAt))"
                                + " from NewsArticle a where a.site = :site and (:column = '' or a.column = :column)"
                                + " and a.status = org.qiantang.news.domain.ArticleStatus.PUBLISHED"
                                + " and a.publishedAt <= :now",
                        ColumnFreshness.class)
                .setParameter("site", site)
                .setParameter("column", column)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** What an editor looks for, drafts too. */
    public List<ArticleRow> listRows(ArticleFilter filter, ArticleOrder order, Range range) {
        return filter.bind(entityManager.createQuery(ROW + filter.condition() + order.text(), ArticleRow.class))
                .setFirstResult(range.first())
                .setMaxResults(range.size())
                .getResultList();
    }

    /** What was submitted on a site and last written by others, oldest change first. */
    public List<ArticleRow> listSubmitted(String site, String notBy, Range range) {
        return listInHand(
                "a.status = org.qiantang.news.domain.ArticleStatus.SUBMITTED and a.editedBy <> :account",
                site,
                notBy,
                range);
    }

    /** What was sent back to somebody who has written at it, oldest change first. */
    public List<ArticleRow> listReturned(String site, String to, Range range) {
        return listInHand(
                "a.status = org.qiantang.news.domain.ArticleStatus.RETURNED"
                        + " and (a.writtenBy = :account or a.editedBy = :account)",
                site,
                to,
                range);
    }

    private List<ArticleRow> listInHand(String condition, String site, String account, Range range) {
        return entityManager
                .createQuery(
                        ROW + "from NewsArticle a where a.site = :site and " + condition
                                + " order by a.changedAt asc, a.id asc",
                        ArticleRow.class)
                .setParameter("site", site)
                .setParameter("account", account)
                .setFirstResult(range.first())
                .setMaxResults(range.size())
                .getResultList();
    }

    public long countRows(ArticleFilter filter) {
        return filter.bind(entityManager.createQuery(COUNT + filter.condition(), Long.class))
                .getSingleResult();
    }

    private static String visible(Readership readers) {
        return readers.sources().isEmpty() ? VISIBLE : VISIBLE + OF_SOURCES;
    }

    private <T> TypedQuery<T> forReaders(String text, Class<T> type, Readership readers) {
        TypedQuery<T> query = entityManager
                .createQuery(text, type)
                .setParameter("site", readers.site())
                .setParameter("language", readers.language())
                .setParameter("now", readers.now());
        if (!readers.sources().isEmpty()) query.setParameter("sources", readers.sources());
        return query;
    }

    private static List<ArticleSummary> list(TypedQuery<ArticleSummary> query, Range range) {
        return query.setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
    }
}
