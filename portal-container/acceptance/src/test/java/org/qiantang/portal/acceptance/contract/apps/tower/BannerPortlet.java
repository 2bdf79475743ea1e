// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.tower;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;
import org.w3c.dom.Element;

/** Says things about the page while it is rendered, as portlets of the second version of the specification do. */
public class BannerPortlet extends GenericPortlet {
    @Override
    protected String getTitle(RenderRequest request) {
        return "Banner of the feast";
    }

    @Override
    protected void doHeaders(RenderRequest request, RenderResponse response) {
        Element element = response.createElement("meta");
        element.setAttribute("name", "banner");
        element.setAttribute("content", "hung out");
        response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, element);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("part", request.getAttribute(RenderRequest.RENDER_PART));
    }
}
