// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletException;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletRequestDispatcher;
import jakarta.portlet.PortletResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A dispatcher for portlets and for servlets. */
final class DualDispatcher implements RequestDispatcher, PortletRequestDispatcher {

    private final RequestDispatcher servlet;
    private final PortletRequestDispatcher portlet;

    private DualDispatcher(RequestDispatcher servlet, PortletRequestDispatcher portlet) {
        this.servlet = servlet;
        this.portlet = portlet;
    }

    static @Nullable DualDispatcher of(
            @Nullable RequestDispatcher servlet, @Nullable PortletRequestDispatcher portlet) {
        return servlet == null || portlet == null ? null : new DualDispatcher(servlet, portlet);
    }

    @Override
    public void include(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        portlet.include(request, response);
    }

    @Override
    public void include(PortletRequest request, PortletResponse response) throws PortletException, IOException {
        portlet.include(request, response);
    }

    @Override
    public void forward(PortletRequest request, PortletResponse response) throws PortletException, IOException {
        portlet.forward(request, response);
    }

    @Override
    public void include(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        servlet.include(request, response);
    }

    @Override
    public void forward(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        servlet.forward(request, response);
    }
}
