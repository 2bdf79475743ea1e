// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ferry;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Hears who has come on board. */
public class DeckPortlet extends GenericPortlet {
    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        Boarded boarded = (Boarded) request.getEvent().getValue();
        response.getRenderParameters().setValue("last", boarded.getPassenger());
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("last", request.getRenderParameters().getValue("last"))
                .text("quay", request.getRenderParameters().getValue("quay"));
    }
}
