// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.filter.ActionFilter;
import jakarta.portlet.filter.EventFilter;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.HeaderFilter;
import jakarta.portlet.filter.HeaderFilterChain;
import jakarta.portlet.filter.RenderFilter;
import jakarta.portlet.filter.ResourceFilter;
import java.io.IOException;

/** Stamps every letter with the mark of its desk, in every phase. */
public class StampFilter implements ActionFilter, EventFilter, HeaderFilter, RenderFilter, ResourceFilter {
    private String mark = "";

    @Override
    public void init(FilterConfig config) {
        mark = String.valueOf(config.getInitParameter("mark"));
    }

    @Override
    public void destroy() {
        // holds nothing
    }

    /** One list for each phase, as the header phase hands its attributes on to the render phase. */
    static String stamps(PortletRequest request) {
        return String.valueOf(
                request.getAttribute("stamps of " + request.getAttribute(PortletRequest.LIFECYCLE_PHASE)));
    }

    private void stamp(PortletRequest request) {
        String name = "stamps of " + request.getAttribute(PortletRequest.LIFECYCLE_PHASE);
        Object before = request.getAttribute(name);
        request.setAttribute(name, before == null ? mark : before + "+" + mark);
    }

    @Override
    public void doFilter(ActionRequest request, ActionResponse response, FilterChain chain)
            throws IOException, PortletException {
        stamp(request);
        chain.doFilter(request, response);
    }

    @Override
    public void doFilter(EventRequest request, EventResponse response, FilterChain chain)
            throws IOException, PortletException {
        stamp(request);
        chain.doFilter(request, response);
    }

    @Override
    public void doFilter(HeaderRequest request, HeaderResponse response, HeaderFilterChain chain)
            throws IOException, PortletException {
        stamp(request);
        chain.doFilter(request, response);
    }

    @Override
    public void doFilter(RenderRequest request, RenderResponse response, FilterChain chain)
            throws IOException, PortletException {
        stamp(request);
        chain.doFilter(request, response);
    }

    @Override
    public void doFilter(ResourceRequest request, ResourceResponse response, FilterChain chain)
            throws IOException, PortletException {
        stamp(request);
        chain.doFilter(request, response);
    }
}
