// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.GenericFacesPortlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.site.SiteContext;

/** A list of news, which can also be had as an Atom feed. */
public class NewsListPortlet extends GenericFacesPortlet {

    @Inject
    NewsReader reader;

    @Inject
    ColumnReader columns;

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        if (!AtomFeed.RESOURCE.equals(request.getResourceID())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        NewsWindow window = new NewsWindow(request, response);
        if (window.isOfOther()) { // that site has its own feed
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SiteContext site = window.site();
        Optional<NewsColumn> column = window.column().map(key -> columns.get(site.key(), key));
        response.setContentType(AtomFeed.CONTENT_TYPE);
        new AtomFeed(site, column)
                .write(reader.latest(window.origin(), site.language(), window.column(), AtomFeed.SIZE), response);
    }
}
