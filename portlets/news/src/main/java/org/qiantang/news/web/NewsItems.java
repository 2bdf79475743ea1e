// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.media.MediaName;
import org.qiantang.portal.api.site.SiteContext;

/**
 * Makes of articles what views show of them in lists. Every name of an item has a value, if an empty one: a template
 * would look for a missing one in what surrounds the item.
 *
 * @param columns the columns that are named beside their articles; those of others are left out
 */
record NewsItems(SiteContext site, List<NewsColumn> columns) {

    static NewsItems of(SiteContext site) {
        return new NewsItems(site, List.of());
    }

    List<Map<String, Object>> of(List<ArticleSummary> articles) {
        return articles.stream().map(this::of).toList();
    }

    Map<String, Object> of(ArticleSummary article) {
        Map<String, Object> item = new HashMap<>();
        item.put("url", articleAddress(site, article.id()));
        item.put("title", article.title());
        item.put("date", ChinaTime.day(article.publishedAt()));
        item.put("dateIso", ChinaTime.iso(article.publishedAt()));
        item.put("source", article.source());
        item.put("summary", article.brief());
        item.put("column", column(article.column()));
        item.put("picture", picture(article.picture()));
        return item;
    }

    /** Where the article is read; the home page on a site that has no page for articles. */
    static String articleAddress(SiteContext site, long id) {
        return site.address(NewsParameters.ARTICLE, Long.toString(id)).orElseGet(() -> site.link("/"));
    }

    private Object column(String key) {
        return columns.stream()
                .filter(column -> column.getKey().equals(key))
                .findFirst()
                .<Object>map(column -> column(site, column))
                .orElse(false);
    }

    static Map<String, Object> column(SiteContext site, NewsColumn column) {
        Locale language = site.language();
        return Map.of(
                "name", column.getText(language).name(),
                "url", site.address(NewsParameters.COLUMN, column.getKey()).orElse(""));
    }

    private static Object picture(Picture picture) {
        return MediaName.parse(picture.file())
                .<Object>map(name -> Map.of(
                        "url",
                        name.address(),
                        "alt",
                        picture.alt(),
                        "width",
                        picture.width() > 0 ? picture.width() : "",
                        "height",
                        picture.height() > 0 ? picture.height() : "",
                        "caption",
                        ""))
                .orElse(false);
    }
}
