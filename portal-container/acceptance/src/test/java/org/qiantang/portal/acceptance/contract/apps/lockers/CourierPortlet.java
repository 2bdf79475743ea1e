// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lockers;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.List;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Carries a parcel, which is no text, from the action to the render phase. */
public class CourierPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        Markup markup = new Markup(response)
                .text("parcel", request.getAttribute("parcel"))
                .link("look", response.createRenderURL());
        Deeds.offer(markup, response, "carry", "rest");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        if (Deeds.asked(request).equals("carry")) request.setAttribute("parcel", List.of(Deeds.value(request)));
    }
}
