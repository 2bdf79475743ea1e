// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.ResourceURL;
import java.util.Optional;
import org.qiantang.news.domain.ColumnText;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/** Says what a page of a column is: its name, the column's group of page tags as stored, and its feed. */
record ColumnHead(SiteContext site, PageHead head) {

    /**
     * @param column empty for the list of all columns, which keeps the page's own tags
     * @param page which page of the list is shown
     */
    void write(Optional<NewsColumn> column, int page, MimeResponse response) {
        if (page > 1) head.canonical(Pagination.address(response, page));
        column.ifPresent(known -> write(known, page));
        ResourceURL feed = response.createResourceURL();
        feed.setResourceID(AtomFeed.RESOURCE);
        head.alternate(AtomFeed.CONTENT_TYPE, AtomFeed.title(site, column), feed.toString());
    }

    /** The column's group of page tags, which its articles carry, too. */
    void pageTags(NewsColumn column) {
        ColumnText text = column.getText(site.language());
        head.meta("ColumnName", text.name())
                .meta("ColumnDescription", text.description())
                .meta("ColumnKeywords", text.keywords())
                .meta("ColumnType", text.type());
    }

    private void write(NewsColumn column, int page) {
        ColumnText text = column.getText(site.language());
        pageTags(column);
        head.title(text.name())
                .description(text.description())
                .meta("keywords", text.keywords())
                .property("og:title", text.name())
                .property("og:description", text.description());
        site.forEverybody().address(NewsParameters.COLUMN, column.getKey()).ifPresent(path -> {
            if (page == 1) head.canonical(path);
            head.property("og:url", site.origin() + path);
        });
    }
}
