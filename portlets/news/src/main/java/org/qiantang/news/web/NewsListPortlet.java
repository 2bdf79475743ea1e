// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.ListPage;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.application.PageRequest;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/**
 * The news of a column, or of all columns, newest first. The column is the window's own, or else the one that the citizen
 * looks at. Also offers the list as an Atom feed.
 */
public class NewsListPortlet extends GenericPortlet {

    private static final int USUAL_SIZE = 20;

    @Inject
    NewsReader reader;

    @Inject
    ColumnReader columns;

    @Inject
    NewsTemplates templates;

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        PageHead head = PageHead.of(request).stylesheet(NewsTemplates.STYLESHEET);
        if (!isMainContent(request)) return;
        SiteContext site = SiteContext.of(request);
        Optional<NewsColumn> column = NewsParameters.of(request).column().map(key -> columns.get(site.key(), key));
        new ColumnHead(site, head).write(column, NewsParameters.of(request).page(), response);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        NewsPreferences preferences = NewsPreferences.of(request);
        Optional<String> column = columnKey(request);
        int size = preferences.size(USUAL_SIZE);
        NewsListView view = new NewsListView(templates, site, preferences.variant());
        if (request.isUserInRole(NewsRoles.EDITOR)) view = view.forEditors();
        var model = preferences.isPaged()
                ? view.paged(
                        page(
                                site,
                                column,
                                new PageRequest(NewsParameters.of(request).page(), size)),
                        response)
                : view.unpaged(latest(site, column, size));
        templates.write("list", model, site.language(), response);
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        if (!AtomFeed.RESOURCE.equals(request.getResourceID())) {
            response.setStatus(404);
            return;
        }
        SiteContext site = SiteContext.of(request);
        Optional<NewsColumn> column = columnKey(request).map(key -> columns.get(site.key(), key));
        List<ArticleSummary> articles = latest(site, columnKey(request), AtomFeed.SIZE);
        response.setContentType(AtomFeed.CONTENT_TYPE);
        new AtomFeed(site, column).write(articles, response);
    }

    private ListPage page(SiteContext site, Optional<String> column, PageRequest page) {
        return column.map(key -> reader.page(site.key(), site.language(), key, page))
                .orElseGet(() -> reader.page(site.key(), site.language(), page));
    }

    private List<ArticleSummary> latest(SiteContext site, Optional<String> column, int size) {
        return column.map(key -> reader.latest(site.key(), site.language(), key, size))
                .orElseGet(() -> reader.latest(site.key(), site.language(), size));
    }

    /** Whether the page is about this list: it has pages of its own and follows the citizen. */
    private static boolean isMainContent(PortletRequest request) {
        NewsPreferences preferences = NewsPreferences.of(request);
        return preferences.isPaged() && preferences.column().isEmpty();
    }

    private static Optional<String> columnKey(PortletRequest request) {
        return NewsPreferences.of(request).column().or(() -> NewsParameters.of(request)
                .column());
    }
}
