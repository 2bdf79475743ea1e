// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.WindowState;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.qiantang.portal.acceptance.apps.Markup;
import org.w3c.dom.Element;

/** Takes a vote: header, render, action and resource phase of one portlet. */
public class BallotPortlet extends GenericPortlet {
    static final QName VOTED = new QName("urn:qiantang:test", "voted");

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws IOException {
        response.addDependency(
                "style", "ballot", "1.0", "<link rel=\"stylesheet\" href=\"/test-ballot/ballot.css?a=1&amp;b=2\">");
        Element element = response.createElement("meta");
        element.setAttribute("name", "ballot-element");
        element.setAttribute("content", "\"open\" & <free>");
        response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, element);
        response.getWriter().write("<meta name=\"ballot-markup\" content=\"yes\">");
        response.setProperty("X-Ballot", "open");
        response.setProperty("Content-Security-Policy", "default-src *");
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        PortletURL edit = response.createRenderURL();
        edit.setPortletMode(PortletMode.EDIT);
        PortletURL help = response.createRenderURL();
        help.setPortletMode(PortletMode.HELP);
        PortletURL maximized = response.createRenderURL();
        maximized.setWindowState(WindowState.MAXIMIZED);
        new Markup(response)
                .text("choice", request.getRenderParameters().getValue("choice"))
                .text("place", request.getPreferences().getValue("place", "nowhere"))
                .text("attribute", request.getAttribute("secret"))
                .form("vote", action(response, "vote"))
                .form("prefer", action(response, "prefer"))
                .form("leave", action(response, "leave"))
                .form("fail", action(response, "fail"))
                .link("edit", edit)
                .link("help", help)
                .link("maximized", maximized)
                .link("resource", resource(response, ResourceURL.PAGE))
                .link("full-resource", resource(response, ResourceURL.FULL));
        request.setAttribute("secret", "of one window");
    }

    private static PortletURL action(RenderResponse response, String name) {
        PortletURL url = response.createActionURL();
        url.setParameter("do", name);
        return url;
    }

    private static ResourceURL resource(RenderResponse response, String cacheability) {
        ResourceURL url = response.createResourceURL();
        url.setResourceID("result.json");
        url.setCacheability(cacheability);
        url.setParameter("asked", "by <citizen> & co");
        return url;
    }

    @Override
    protected void doHelp(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("help", "how to vote");
    }

    @Override
    protected void doEdit(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("edit", "not for citizens");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        String value = String.valueOf(request.getActionParameters().getValue("value"));
        switch (String.valueOf(request.getActionParameters().getValue("do"))) {
            case "vote" -> {
                response.getRenderParameters().setValue("choice", value);
                response.setEvent(VOTED, value);
            }
            case "prefer" -> {
                request.getPreferences().setValue("place", value);
                request.getPreferences().store();
            }
            case "leave" -> response.sendRedirect("/elsewhere");
            default -> throw new PortletException("no such vote <script>");
        }
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .printf(
                        "{\"id\":\"%s\",\"asked\":\"%s\",\"choice\":\"%s\",\"cache\":\"%s\",\"method\":\"%s\"}",
                        request.getResourceID(),
                        request.getResourceParameters().getValue("asked"),
                        request.getRenderParameters().getValue("choice"),
                        request.getCacheability(),
                        request.getMethod());
    }
}
