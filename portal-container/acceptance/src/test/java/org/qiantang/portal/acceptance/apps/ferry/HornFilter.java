// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ferry;

import jakarta.inject.Inject;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.RenderFilter;
import java.io.IOException;

/** Sounds the horn over what the portlets render. */
public class HornFilter implements RenderFilter {
    @Inject
    Timetable timetable;

    @Override
    public void init(FilterConfig config) {
        // needs nothing
    }

    @Override
    public void destroy() {
        // holds nothing
    }

    @Override
    public void doFilter(RenderRequest request, RenderResponse response, FilterChain chain)
            throws IOException, PortletException {
        response.getWriter().write("<p id=\"" + response.getNamespace() + "horn\">" + timetable.crossing() + "</p>");
        chain.doFilter(request, response);
    }
}
