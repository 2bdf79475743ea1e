// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** A desk of the post office: says how each phase was stamped and sorted. */
public class DeskPortlet extends GenericPortlet {
    private static final QName POSTED = new QName("urn:old:post", "posted");

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws PortletException, IOException {
        getPortletContext().getRequestDispatcher("/sort?bag=1").include(request, response);
        response.getWriter()
                .printf(
                        "<meta name=\"%s\" content=\"%s, %s\">",
                        getPortletName(), StampFilter.stamps(request), request.getAttribute("sorted"));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        RenderParameters shown = request.getRenderParameters();
        request.setAttribute("letter", "to Suzhou");
        Markup markup = new Markup(response)
                .text("stamps", StampFilter.stamps(request))
                .text("acted", shown.getValue("acted"))
                .text("heard", shown.getValue("heard"))
                .text("postmark", shown.getValue("postmark"))
                .text("way", "by land")
                .link("render", response.createRenderURL())
                .link("resource", response.createResourceURL());
        Deeds.offer(markup, response, "post");
        String sent = getInitParameter("sent");
        if ("forward".equals(sent)) {
            getPortletContext().getRequestDispatcher("/sort?bag=7").forward(request, response);
        } else if ("named".equals(sent)) {
            getPortletContext().getNamedDispatcher("sorter").include(request, response);
        } else {
            getPortletContext().getRequestDispatcher("/sort?bag=7").include(request, response);
            markup.text("sorted", request.getAttribute("sorted")).text("bag", request.getParameter("bag"));
        }
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        request.setAttribute("letter", Deeds.value(request));
        getPortletContext().getRequestDispatcher("/sort?bag=2").include(request, response);
        response.getRenderParameters()
                .setValue(
                        "acted",
                        StampFilter.stamps(request) + ", " + request.getAttribute("sorted") + ", postmark "
                                + request.getActionParameters().getValue("postmark"));
        response.setEvent(POSTED, Deeds.value(request));
    }

    @Override
    public void processEvent(EventRequest request, EventResponse response) throws PortletException, IOException {
        request.setAttribute("letter", request.getEvent().getValue());
        getPortletContext().getRequestDispatcher("/sort?bag=3").include(request, response);
        response.getRenderParameters()
                .setValue("heard", StampFilter.stamps(request) + ", " + request.getAttribute("sorted"));
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        request.setAttribute(
                "letter",
                StampFilter.stamps(request) + " postmark "
                        + request.getResourceParameters().getValue("postmark"));
        response.setContentType("text/plain");
        getPortletContext().getRequestDispatcher("/sort?bag=4").forward(request, response);
    }
}
