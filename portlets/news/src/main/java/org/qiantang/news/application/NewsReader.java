// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.news.domain.Range;
import org.qiantang.news.domain.Readership;
import org.qiantang.news.domain.SearchWords;

/** Finds what readers of a site may see, in their language. Writes nothing. */
@ApplicationScoped
public class NewsReader {

    /** Related articles are looked for among this many newest ones: what a reader wants next is rarely old. */
    private static final Range RELATED_CANDIDATES = Range.first(200);

    @Inject
    NewsRepository news;

    @Inject
    Clock clock;

    /**
     * The newest articles.
     *
     * @param column key of their column; empty for all columns
     */
    public List<ArticleSummary> latest(String site, Locale language, Optional<String> column, int size) {
        return latest(new NewsOrigin(site, Set.of()), language, column, size);
    }

    /** As {@link #latest(String, Locale, Optional, int)}, of some origin. */
    public List<ArticleSummary> latest(NewsOrigin origin, Locale language, Optional<String> column, int size) {
        Readership readers = readers(origin, language);
        return column.map(key -> news.listLatest(readers, key, Range.first(size)))
                .orElseGet(() -> news.listLatest(readers, Range.first(size)));
    }

    /**
     * A page of the articles, newest first.
     *
     * @param column key of their column; empty for all columns
     * @throws NewsNotFoundException if the list is not that long
     */
    public ListPage page(String site, Locale language, Optional<String> column, PageRequest page) {
        return page(new NewsOrigin(site, Set.of()), language, column, page);
    }

    /** As {@link #page(String, Locale, Optional, PageRequest)}, of some origin. */
    public ListPage page(NewsOrigin origin, Locale language, Optional<String> column, PageRequest page) {
        Readership readers = readers(origin, language);
        return column.map(key ->
                        ListPage.of(page, news.count(readers, key), range -> news.listLatest(readers, key, range)))
                .orElseGet(() -> ListPage.of(page, news.count(readers), range -> news.listLatest(readers, range)));
    }

    /** A page of the articles whose title or brief has these words. */
    public ListPage search(String site, Locale language, SearchWords words, PageRequest page) {
        Readership readers = readers(site, language);
        return ListPage.of(page, news.count(readers, words), range -> news.search(readers, words, range));
    }

    /**
     * One article of the site, in whatever language it is written.
     *
     * @throws NewsNotFoundException if there is none, or none that citizens may see
     */
    public NewsArticle article(String site, long id) {
        return news.find(id)
                .filter(article -> article.getSite().equals(site) && article.isVisibleAt(clock.instant()))
                .orElseThrow(() -> new NewsNotFoundException("news article", id));
    }

    /** Articles that a reader of this one may want next: those that share most keywords first, then the newest. */
    public List<ArticleSummary> related(NewsArticle article, int size) {
        Locale language = Locale.forLanguageTag(article.getContent().language());
        return news.listLatest(readers(article.getSite(), language), RELATED_CANDIDATES).stream()
                .filter(candidate -> candidate.id() != article.getId())
                .map(candidate -> Relation.of(article.getContent(), candidate))
                .filter(Relation::exists)
                .sorted()
                .limit(size)
                .map(Relation::article)
                .toList();
    }

    private Readership readers(NewsOrigin origin, Locale language) {
        return new Readership(origin.site(), origin.sources(), language.toLanguageTag(), clock.instant());
    }

    private Readership readers(String site, Locale language) {
        return new Readership(site, language.toLanguageTag(), clock.instant());
    }
}
