// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.mirror;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;

/** Shows its own page in a frame. */
public class FramePortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.setContentType("text/html");
        String page = response.createRenderURL().toString().replace("&", "&amp;");
        response.getWriter().printf("<iframe title=\"this page\" src=\"%s\"></iframe>%n", page);
    }
}
