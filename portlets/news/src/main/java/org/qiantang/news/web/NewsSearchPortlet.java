// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.ListPage;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.application.PageRequest;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/** Finds news by words of their titles and briefs. */
public class NewsSearchPortlet extends GenericPortlet {

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
        // Results are for the citizen who asked, not for the search engines that would index every question.
        if (!NewsParameters.of(request).query().isEmpty()) head.meta("robots", "noindex,follow");
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        NewsPreferences preferences = NewsPreferences.of(request);
        if (preferences.results().isPresent()) {
            String action = site.link(preferences.results().get());
            templates.write("search", NewsSearchView.formOnly(action), site.language(), response);
            return;
        }
        NewsParameters parameters = NewsParameters.of(request);
        PageRequest page = new PageRequest(parameters.page(), preferences.size(USUAL_SIZE));
        Optional<ListPage> found =
                parameters.searchWords().map(words -> reader.search(site.key(), site.language(), words, page));
        NewsItems items = new NewsItems(site, found.isEmpty() ? List.of() : columns.all(site.key()));
        Map<String, Object> model = new NewsSearchView(templates, items, response).model(parameters.query(), found);
        templates.write("search", model, site.language(), response);
    }
}
