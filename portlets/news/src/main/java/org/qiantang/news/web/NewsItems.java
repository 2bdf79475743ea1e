// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.List;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.site.SiteContext;

/**
 * Makes of articles what views show of them in lists.
 *
 * @param published key of the site on which they are published
 * @param columns the columns that are named beside their articles; those of others are left out
 */
record NewsItems(SiteContext site, String published, List<NewsColumn> columns) {

    static NewsItems of(SiteContext site) {
        return of(site, site.key());
    }

    static NewsItems of(SiteContext site, String published) {
        return new NewsItems(site, published, List.of());
    }

    List<NewsItem> of(List<ArticleSummary> articles) {
        return articles.stream().map(this::of).toList();
    }

    NewsItem of(ArticleSummary article) {
        return new NewsItem(
                address(article.id()),
                article.title(),
                ChinaTime.day(article.publishedAt()),
                ChinaTime.iso(article.publishedAt()),
                article.source(),
                article.brief(),
                columnName(article.column()),
                PictureLink.of(article.picture()));
    }

    /** An article of another site is read there. */
    private String address(long id) {
        if (published.equals(site.key())) return articleAddress(site, id);
        return site.addressAt(published, NewsParameters.ARTICLE, Long.toString(id))
                .or(() -> site.originOf(published))
                .orElseGet(() -> site.link("/"));
    }

    /** Where the article is read; the home page on a site that has no page for articles. */
    static String articleAddress(SiteContext site, long id) {
        return site.address(NewsParameters.ARTICLE, Long.toString(id)).orElseGet(() -> site.link("/"));
    }

    private String columnName(String key) {
        return columns.stream()
                .filter(column -> column.getKey().equals(key))
                .findFirst()
                .map(column -> column.getText(site.language()).name())
                .orElse("");
    }
}
