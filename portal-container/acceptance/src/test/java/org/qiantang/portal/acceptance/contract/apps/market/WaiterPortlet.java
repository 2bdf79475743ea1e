// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.market;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Passes an order on through the public render parameter {@code day}, which every window of the page can read. */
public class WaiterPortlet extends GenericPortlet {
    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        String day = request.getRenderParameters().getValue("day");
        response.getRenderParameters().setValue("saw", day);
        response.getRenderParameters().setValue("day", day + ", " + getPortletName());
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("saw", request.getRenderParameters().getValue("saw"));
    }
}
