// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.RenderFilter;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Lets nobody through to the desk. */
public class ClosedFilter implements RenderFilter {
    @Override
    public void init(FilterConfig config) {
        // needs nothing
    }

    @Override
    public void destroy() {
        // holds nothing
    }

    @Override
    public void doFilter(RenderRequest request, RenderResponse response, FilterChain chain) throws IOException {
        new Markup(response).text("closed", "closed today");
    }
}
