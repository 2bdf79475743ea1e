// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.portal.api.site.SiteContext;

/** The top story with its picture, and the next ones below it. */
@Named
@RequestScoped
public class HeadlineView {

    private static final int USUAL_SIZE = 6;

    @Inject
    NewsWindow window;

    @Inject
    NewsReader reader;

    private List<NewsItem> leads = List.of();
    private List<NewsItem> others = List.of();

    public void open() {
        window.head();
        SiteContext site = window.site();
        int size = window.preferences().size(USUAL_SIZE);
        show(reader.latest(
                window.origin(), site.language(), window.preferences().column(), size));
    }

    /** The lead is the newest article that has a picture; without any picture the newest one. */
    private void show(List<ArticleSummary> articles) {
        if (articles.isEmpty()) return;
        ArticleSummary lead = articles.stream()
                .filter(article -> !article.picture().isEmpty())
                .findFirst()
                .orElseGet(() -> articles.get(0));
        List<ArticleSummary> rest = new ArrayList<>(articles);
        rest.remove(lead);
        NewsItems items = NewsItems.of(window.site(), window.origin().site());
        leads = List.of(items.of(lead));
        others = items.of(rest);
    }

    /** The top story; empty if there is no news. */
    public List<NewsItem> getLeads() {
        return leads;
    }

    public List<NewsItem> getOthers() {
        return others;
    }
}
