// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.application.ViewCounter;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.page.Reading;
import org.qiantang.portal.api.site.SiteContext;

/** One article in full, and what to read next. */
public class ArticlePortlet extends GenericPortlet {

    private static final int USUAL_RELATED = 5;

    @Inject
    NewsReader reader;

    @Inject
    ColumnReader columns;

    @Inject
    ViewCounter counter;

    @Inject
    NewsTemplates templates;

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        PageHead head = PageHead.of(request).stylesheet(NewsTemplates.STYLESHEET);
        NewsArticle article = article(request);
        new ArticleHead(SiteContext.of(request), article).write(head, column(article));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        NewsArticle article = article(request);
        int related = NewsPreferences.of(request).related(USUAL_RELATED);
        List<ArticleSummary> next = reader.related(article, related);
        if (Reading.isReading(request)) counter.count(article.getId());
        SiteContext site = SiteContext.of(request);
        var model = new ArticleView(site, article).model(column(article), counter.total(article.getId()), next);
        templates.write("article", model, site.language(), response);
    }

    private NewsArticle article(PortletRequest request) {
        String site = SiteContext.of(request).key();
        return reader.article(site, NewsParameters.of(request).article());
    }

    private Optional<NewsColumn> column(NewsArticle article) {
        return columns.find(article.getSite(), article.getContent().column());
    }
}
