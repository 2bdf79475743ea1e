// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.portal.api.site.SiteContext;

/** The way to all columns of the site; marks the one that the citizen looks at. */
@Named
@RequestScoped
public class NewsColumnsView {

    @Inject
    NewsWindow window;

    @Inject
    ColumnReader columns;

    private List<ColumnLink> links = List.of();

    public void open() {
        window.head();
        SiteContext site = window.site();
        Optional<String> looked = window.parameters().column();
        links = columns.all(site.key()).stream()
                .map(column -> ColumnLink.of(site, column, looked))
                .toList();
    }

    public List<ColumnLink> getLinks() {
        return links;
    }
}
