// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.annotations.PortletLifecycleFilter;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.RenderFilter;
import jakarta.portlet.filter.RenderResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Declared by annotation alone: rewrites what the air desk renders. */
@PortletLifecycleFilter(portletNames = "air", filterName = "airmail")
public class AirmailFilter implements RenderFilter {
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
        CharArrayWriter letter = new CharArrayWriter();
        PrintWriter out = new PrintWriter(letter);
        chain.doFilter(request, new RenderResponseWrapper(response) {
            @Override
            public PrintWriter getWriter() {
                return out;
            }
        });
        out.flush();
        response.getWriter().write(letter.toString().replace("by land", "by air"));
    }
}
