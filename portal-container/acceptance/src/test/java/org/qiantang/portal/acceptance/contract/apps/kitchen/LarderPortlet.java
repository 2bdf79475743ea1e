// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.kitchen;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.market.Delivery;

/** Takes in what the market delivers, and hears its bell. */
public class LarderPortlet extends GenericPortlet {
    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        Object value = request.getEvent().getValue();
        String goods = value instanceof Delivery delivery ? delivery.getGoods() : String.valueOf(value);
        response.getRenderParameters().setValue("goods", request.getEvent().getName() + "=" + goods);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("goods", request.getRenderParameters().getValue("goods"));
    }
}
