// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.weather;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Answers at once or not at all: does not declare that it supports asynchronous requests. */
public class ThermometerPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).link("read", response.createResourceURL());
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            request.startPortletAsync();
            response.getWriter().print("waiting");
        } catch (IllegalStateException e) {
            response.getWriter().print("12 degrees, " + request.isAsyncSupported());
        }
    }
}
