// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Hears of votes by events. */
public class TallyPortlet extends GenericPortlet {
    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        response.getRenderParameters()
                .setValue("last", String.valueOf(request.getEvent().getValue()));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("last", request.getRenderParameters().getValue("last"))
                .text("attribute", request.getAttribute("secret"));
    }
}
