// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.news.application.ListPage;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.portal.api.site.SiteContext;

/** The model of {@code list.mustache}. */
record NewsListView(NewsTemplates templates, SiteContext site, ListVariant variant, boolean editor) {

    NewsListView(NewsTemplates templates, SiteContext site, ListVariant variant) {
        this(templates, site, variant, false);
    }

    /** Also says how to fill an empty list. */
    NewsListView forEditors() {
        return new NewsListView(templates, site, variant, true);
    }

    Map<String, Object> unpaged(List<ArticleSummary> articles) {
        Map<String, Object> model = new HashMap<>();
        model.put("empty", articles.isEmpty() ? empty() : false);
        model.put("items", NewsItems.of(site).of(articles));
        for (ListVariant each : ListVariant.values()) model.put(each.key(), each == variant);
        return model;
    }

    /** A list of one page has no page numbers. */
    Map<String, Object> paged(ListPage page, MimeResponse response) {
        Map<String, Object> model = unpaged(page.entries());
        model.put("pages", page.count() > 1 ? pages(templates, site.language(), page, response) : false);
        return model;
    }

    static Map<String, Object> pages(NewsTemplates templates, Locale language, ListPage page, MimeResponse response) {
        String summary = templates.text(language, "pagesSummary", page.total(), page.number(), page.count());
        return new Pagination(page, response).model(summary);
    }

    private Map<String, Object> empty() {
        return Map.of(
                "text",
                templates.text(site.language(), "listEmpty"),
                "editorHint",
                editor ? templates.text(site.language(), "listEmptyHint") : "");
    }
}
