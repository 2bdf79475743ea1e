// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.market;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Kicks every shuttlecock back: two of them play for ever. */
public class PlayerPortlet extends GenericPortlet {
    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        int kick = (Integer) request.getEvent().getValue();
        response.getRenderParameters().setValue("kicks", String.valueOf(kick));
        response.setEvent(request.getEvent().getQName(), kick + 1);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("kicks", request.getRenderParameters().getValue("kicks"));
    }
}
