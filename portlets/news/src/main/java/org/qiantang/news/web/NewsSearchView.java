// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.portlet.RenderURL;
import java.util.List;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.ListPage;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.application.PageRequest;
import org.qiantang.news.domain.SearchWords;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/** Finds news by words of their titles and briefs. */
@Named
@RequestScoped
public class NewsSearchView {

    private static final int USUAL_SIZE = 20;

    @Inject
    NewsWindow window;

    @Inject
    NewsReader reader;

    @Inject
    ColumnReader columns;

    private List<NewsItem> items = List.of();
    private Pagination pages = Pagination.NONE;
    private boolean tooShort;
    private boolean foundNothing;

    public void open() {
        PageHead head = window.head();
        // Results are for the citizen who asked, not for the search engines that would index every question.
        if (!window.parameters().query().isEmpty()) head.meta("robots", "noindex,follow");
        if (isFormOnly()) return;
        var asked =
                new PageRequest(window.parameters().page(), window.preferences().size(USUAL_SIZE));
        Optional<SearchWords> words = window.parameters().searchWords();
        tooShort = words.isEmpty() && !window.parameters().query().isEmpty();
        words.ifPresent(given -> search(given, asked));
    }

    private void search(SearchWords words, PageRequest asked) {
        SiteContext site = window.site();
        ListPage found = reader.search(site.key(), site.language(), words, asked);
        foundNothing = found.total() == 0;
        items = new NewsItems(site, site.key(), columns.all(site.key())).of(found.entries());
        pages = Pagination.of(found, window.markup());
    }

    /** Whether there is only the field here, and another page shows what is found. */
    private boolean isFormOnly() {
        return window.preferences().results().isPresent();
    }

    /** Where the form leads: this page without an old question, or the page that shows what is found. */
    public String getAction() {
        return window.preferences().results().map(window.site()::link).orElseGet(this::ownPage);
    }

    private String ownPage() {
        RenderURL url = window.markup().createRenderURL();
        url.getRenderParameters().removeParameter(NewsParameters.QUERY);
        url.getRenderParameters().removeParameter(NewsParameters.PAGE);
        return url.toString();
    }

    /** The view of the site that results are to keep; empty for everybody's. */
    public String getAudience() {
        return window.site().audience();
    }

    /** As the citizen wrote it; empty where the form stands alone. */
    public String getQuery() {
        return isFormOnly() ? "" : window.parameters().query();
    }

    public List<NewsItem> getItems() {
        return items;
    }

    public Pagination getPages() {
        return pages;
    }

    public boolean isTooShort() {
        return tooShort;
    }

    public boolean isFoundNothing() {
        return foundNothing;
    }
}
