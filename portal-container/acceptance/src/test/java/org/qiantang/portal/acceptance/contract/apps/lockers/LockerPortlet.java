// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lockers;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletSession;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Keeps things for as long as their owner stays, for one window or for the whole hall. */
public class LockerPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        PortletSession session = request.getPortletSession(false);
        Markup markup = new Markup(response)
                .text("own", session == null ? "no session" : session.getAttribute("own"))
                .text(
                        "hall",
                        session == null ? "no session" : session.getAttribute("hall", PortletSession.APPLICATION_SCOPE))
                .text("note", request.getRenderParameters().getValue("note"));
        Deeds.offer(markup, response, "keep", "share", "empty", "clean");
        getPortletContext().getRequestDispatcher("/peek").include(request, response);
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        PortletSession session = request.getPortletSession();
        switch (Deeds.asked(request)) {
            case "keep" -> session.setAttribute("own", Deeds.value(request));
            case "share" -> session.setAttribute("hall", Deeds.value(request), PortletSession.APPLICATION_SCOPE);
            case "empty" -> session.removeAttribute("own");
            default -> {
                session.invalidate();
                PortletSession fresh = request.getPortletSession();
                response.getRenderParameters().setValue("note", fresh.getAttribute("own") + ", " + fresh.isNew());
                fresh.setAttribute("own", "broom");
            }
        }
    }
}
