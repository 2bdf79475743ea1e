// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ferry;

import jakarta.inject.Inject;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletSession;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.qiantang.portal.acceptance.apps.Markup;

/** Sells tickets in all phases of the life cycle. */
public class FerryPortlet extends GenericPortlet {
    static final QName BOARDED = new QName("urn:qiantang:test", "boarded");

    @Inject
    Timetable timetable;

    @Inject
    Ticket ticket;

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws IOException {
        response.getWriter().write("<meta name=\"crossing\" content=\"" + timetable.crossing() + "\">");
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        new Markup(response)
                .text("crossing", timetable.crossing())
                .text("holder", ticket.holder())
                .form("board", response.createActionURL())
                .link("timetable", response.createResourceURL());
        getPortletContext().getRequestDispatcher("/WEB-INF/quay.jsp").include(request, response);
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        String passenger = String.valueOf(request.getActionParameters().getValue("value"));
        ticket.issue(passenger);
        request.getPortletSession().setAttribute("ticket", new Boarded(), PortletSession.APPLICATION_SCOPE);
        response.getRenderParameters().setValue("quay", passenger);
        Boarded boarded = new Boarded();
        boarded.setPassenger(passenger);
        response.setEvent(BOARDED, boarded);
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(timetable.crossing() + " " + ticket.holder());
    }
}
