// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/** The top story with its picture, and the next ones below it. */
public class HeadlinePortlet extends GenericPortlet {

    private static final int USUAL_SIZE = 6;

    @Inject
    NewsReader reader;

    @Inject
    NewsTemplates templates;

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        PageHead.of(request).stylesheet(NewsTemplates.STYLESHEET);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        NewsPreferences preferences = NewsPreferences.of(request);
        int size = preferences.size(USUAL_SIZE);
        List<ArticleSummary> articles = preferences
                .column()
                .map(column -> reader.latest(site.key(), site.language(), column, size))
                .orElseGet(() -> reader.latest(site.key(), site.language(), size));
        templates.write("headline", model(NewsItems.of(site), articles), site.language(), response);
    }

    /** The lead is the newest article that has a picture; without any picture the newest one. */
    static Map<String, Object> model(NewsItems items, List<ArticleSummary> articles) {
        if (articles.isEmpty()) return Map.of("empty", true);
        ArticleSummary lead = articles.stream()
                .filter(article -> !article.picture().isEmpty())
                .findFirst()
                .orElseGet(() -> articles.get(0));
        List<ArticleSummary> others = new ArrayList<>(articles);
        others.remove(lead);
        return Map.of("empty", false, "lead", items.of(lead), "items", items.of(others));
    }
}
