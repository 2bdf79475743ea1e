// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.ListPage;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.application.PageRequest;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/** The news of a column, or of all columns, newest first. */
@Named
@RequestScoped
public class NewsListView {

    private static final int USUAL_SIZE = 20;

    @Inject
    NewsWindow window;

    @Inject
    NewsReader reader;

    @Inject
    ColumnReader columns;

    private List<NewsItem> items = List.of();
    private Pagination pages = Pagination.NONE;

    public void open() {
        tagPage(window.head());
        SiteContext site = window.site();
        NewsItems shown = NewsItems.of(site, window.origin().site());
        int size = window.preferences().size(USUAL_SIZE);
        if (!window.preferences().isPaged()) {
            items = shown.of(reader.latest(window.origin(), site.language(), window.column(), size));
            return;
        }
        var asked = new PageRequest(window.parameters().page(), size);
        ListPage page = reader.page(window.origin(), site.language(), window.column(), asked);
        items = shown.of(page.entries());
        pages = Pagination.of(page, window.markup());
    }

    private void tagPage(PageHead head) {
        if (!isMainContent()) return;
        SiteContext site = window.site();
        Optional<NewsColumn> column = window.parameters().column().map(key -> columns.get(site.key(), key));
        new ColumnHead(site, head).write(column, window.parameters().page(), window.markup());
    }

    /** Whether the page is about this list: it has pages of its own and follows the citizen. */
    private boolean isMainContent() {
        return !window.isOfOther()
                && window.preferences().isPaged()
                && window.preferences().column().isEmpty();
    }

    public List<NewsItem> getItems() {
        return items;
    }

    public Pagination getPages() {
        return pages;
    }

    /** {@code compact}, {@code full} or {@code cards}. */
    public String getVariant() {
        return window.preferences().variant().key();
    }

    /** Whether the list is to say how it can be filled. */
    public boolean isForEditors() {
        return window.isForEditors();
    }
}
