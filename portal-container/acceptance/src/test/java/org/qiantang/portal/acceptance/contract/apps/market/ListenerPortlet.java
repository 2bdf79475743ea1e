// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.market;

import jakarta.portlet.Event;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Writes down what it hears, one event after the other. */
public class ListenerPortlet extends GenericPortlet {
    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        String before = request.getRenderParameters().getValue("heard");
        Event event = request.getEvent();
        String news = event.getName() + "=" + event.getValue();
        response.getRenderParameters().setValue("heard", before == null ? news : before + " " + news);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("heard", request.getRenderParameters().getValue("heard"));
    }
}
