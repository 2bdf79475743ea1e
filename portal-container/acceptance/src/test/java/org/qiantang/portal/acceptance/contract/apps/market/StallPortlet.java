// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.market;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Sells fish and says so, in all the ways in which events can be sent. */
public class StallPortlet extends GenericPortlet {
    private static final String URN = "urn:old:market";

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        Markup markup = new Markup(response)
                .text("refused", request.getRenderParameters().getValue("refused"))
                .text("day", request.getRenderParameters().getValue("day"));
        Deeds.offer(
                markup, response, "land", "deliver", "price", "bell", "whisper", "mislabel", "serve", "spoil", "order");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        String value = Deeds.value(request);
        switch (Deeds.asked(request)) {
            case "land" -> response.setEvent(new QName(URN, "haul"), new Haul(value, 3));
            case "deliver" -> {
                Delivery delivery = new Delivery();
                delivery.setGoods(value);
                response.setEvent(new QName(URN, "delivery"), delivery);
            }
            case "price" -> {
                response.setEvent(new QName(URN, "price.carp.live"), value);
                response.setEvent(new QName(URN, "prices"), value);
            }
            case "bell" -> response.setEvent(new QName(URN, "bell"), value);
            case "whisper" -> response.setEvent(new QName(URN, "secret"), value);
            case "mislabel" -> mislabel(value, response);
            case "serve" -> response.setEvent(new QName(URN, "shuttlecock"), 1);
            case "spoil" -> response.setEvent(new QName(URN, "smell"), value);
            default -> {
                response.getRenderParameters().setValue("day", "market day");
                response.setEvent(new QName(URN, "order"), value);
            }
        }
    }

    private static void mislabel(String value, ActionResponse response) {
        try {
            response.setEvent(new QName(URN, "haul"), value);
        } catch (IllegalArgumentException e) {
            response.getRenderParameters().setValue("refused", e.getClass().getSimpleName());
        }
    }
}
