// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.tide;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.namespace.QName;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Measures the tide: counts how often it had to. */
public class TidePortlet extends GenericPortlet {
    private final AtomicInteger measured = new AtomicInteger();
    private final AtomicInteger announced = new AtomicInteger();

    /** Says in the head of the page how often it has done so. */
    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        String name = "tide-" + request.getWindowID();
        response.addDependency(
                name, "old", "1", "<meta name=\"" + name + "\" content=\"" + announced.incrementAndGet() + "\">");
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        Markup markup = new Markup(response)
                .text("measured", measured.incrementAndGet())
                .text("asked", request.getParameter("value"))
                .form("ask", response.createRenderURL());
        Deeds.offer(markup, response, "stir", "warn", "remember");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        switch (Deeds.asked(request)) {
            case "warn" -> response.setEvent(new QName("urn:old:tide", "flood"), "high water");
            case "remember" -> request.getPortletSession().setAttribute("gauge", "bridge");
            default -> {
                // the water moves by itself
            }
        }
    }

    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        // to have been warned is enough
    }
}
