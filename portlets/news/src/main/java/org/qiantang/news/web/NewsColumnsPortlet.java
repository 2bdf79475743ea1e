// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/** The way to all columns of the site; marks the one that the citizen looks at. */
public class NewsColumnsPortlet extends GenericPortlet {

    @Inject
    ColumnReader columns;

    @Inject
    NewsTemplates templates;

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        PageHead.of(request).stylesheet(NewsTemplates.STYLESHEET);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        Optional<String> current = NewsParameters.of(request).column();
        List<NewsColumn> all = columns.all(site.key());
        templates.write("columns", model(site, all, current), site.language(), response);
    }

    static Map<String, Object> model(SiteContext site, List<NewsColumn> columns, Optional<String> current) {
        return Map.of(
                "columns",
                columns.stream()
                        .map(column -> entry(
                                site,
                                column,
                                current.filter(column.getKey()::equals).isPresent()))
                        .toList());
    }

    private static Map<String, Object> entry(SiteContext site, NewsColumn column, boolean current) {
        Locale language = site.language();
        Map<String, Object> entry = new HashMap<>(NewsItems.column(site, column));
        entry.put("description", column.getText(language).description());
        entry.put("current", current);
        return entry;
    }
}
