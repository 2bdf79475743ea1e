// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qiantang.news.domain.ArticleAddress;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.portal.api.content.ContentListing;

/** Names the articles of a site, and the columns they are in, for its site map. */
@ApplicationScoped
public class NewsListing implements ContentListing {

    /** Portlets that show what is new of a column, or of the site. */
    private static final Set<String> LISTS = Set.of("news/list", "news/headline");

    @Inject
    NewsRepository news;

    @Inject
    Clock clock;

    @Override
    public Stream<Entry> list(String site, int limit) {
        List<ArticleAddress> articles =
                news.listAddresses(site, clock.instant(), limit).toList();
        return Stream.concat(columns(articles).stream(), articles.stream().map(NewsListing::entry))
                .limit(limit);
    }

    @Override
    public Optional<Freshness> freshness(String site, String portlet, Map<String, List<String>> preferences) {
        if (!LISTS.contains(portlet)) return Optional.empty();
        String column = preferences.getOrDefault("column", List.of()).stream()
                .filter(key -> !key.isBlank())
                .findFirst()
                .orElse("");
        return Optional.of(news.freshness(site, column, clock.instant()))
                .map(found -> new Freshness(found.number(), found.newest()));
    }

    /** A column changes when an article of it does; those without any are not worth a visit. */
    private static Collection<Entry> columns(List<ArticleAddress> articles) {
        Map<String, Entry> columns = new LinkedHashMap<>();
        for (ArticleAddress article : articles) {
            var entry = new Entry("column", article.column(), article.changedAt());
            columns.merge(article.column(), entry, (a, b) -> a.changed().isBefore(b.changed()) ? b : a);
        }
        return columns.values();
    }

    private static Entry entry(ArticleAddress article) {
        return new Entry("article", Long.toString(article.id()), article.changedAt());
    }
}
