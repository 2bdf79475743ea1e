// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.portal.api.site.SiteContext;

/** An article as search engines read it: schema.org's NewsArticle as JSON-LD. */
record ArticleStructuredData(SiteContext site, NewsArticle article) {

    private static final int MAX_HEADLINE = 110;

    String json(String url, String pictureUrl) {
        ArticleContent content = article.getContent();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("headline", shortened(content.title()))
                .add("url", url)
                .add("mainEntityOfPage", url)
                .add("datePublished", ChinaTime.iso(content.publishedAt()))
                .add("dateModified", ChinaTime.iso(article.getChangedAt()))
                .add("inLanguage", content.language())
                .add(
                        "publisher",
                        organization(site.name())
                                .add("url", site.origin() + site.forEverybody().link("/")));
        add(json, "description", content.brief());
        add(json, "keywords", content.keywords().toString());
        add(json, "image", pictureUrl);
        if (!content.author().isEmpty()) {
            json.add("author", Json.createObjectBuilder().add("@type", "Person").add("name", content.author()));
        } else if (!content.source().isEmpty()) {
            json.add("author", organization(content.source()));
        }
        // Inside a script element no text may look like a tag.
        return json.build().toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder organization(String name) {
        return Json.createObjectBuilder().add("@type", "GovernmentOrganization").add("name", name);
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (!value.isEmpty()) json.add(name, value);
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= MAX_HEADLINE) return title;
        return title.substring(0, title.offsetByCodePoints(0, MAX_HEADLINE - 1)) + "…";
    }
}
