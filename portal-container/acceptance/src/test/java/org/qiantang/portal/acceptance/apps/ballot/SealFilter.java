// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.RenderFilter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts a seal under what a portlet renders. */
public class SealFilter implements RenderFilter {
    private @Nullable String seal;

    @Override
    public void init(FilterConfig config) {
        seal = config.getInitParameter("seal");
    }

    @Override
    public void destroy() {
        seal = null;
    }

    @Override
    public void doFilter(RenderRequest request, RenderResponse response, FilterChain chain)
            throws IOException, PortletException {
        chain.doFilter(request, response);
        response.getWriter().write("<p id=\"" + response.getNamespace() + "seal\">" + seal + "</p>");
    }
}
