// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.ActionURL;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.WindowState;
import jakarta.portlet.annotations.ActionMethod;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.HeaderMethod;
import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.Namespace;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletName;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.Preference;
import jakarta.portlet.annotations.RenderMethod;
import jakarta.portlet.annotations.ServeResourceMethod;
import jakarta.portlet.annotations.Supports;
import jakarta.portlet.annotations.WindowId;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.qiantang.portal.acceptance.apps.Markup;

/** The lending desk: a bean whose methods are the portlet. */
@ApplicationScoped
@PortletConfiguration(
        portletName = "desk",
        title = {@LocaleString("Lending desk"), @LocaleString(locale = "zh", value = "借书处")},
        supports = @Supports(portletModes = {"view", "help"}),
        publicParams = "shelf",
        prefs = @Preference(name = "hours", values = "9 to 5"))
public class Desk {
    @Inject
    Catalogue catalogue;

    @Inject
    ReaderCard card;

    @Inject
    OpenPage page;

    @Inject
    PortletConfig config;

    @Inject
    PortletPreferences preferences;

    @Inject
    PortletMode mode;

    @Inject
    WindowState state;

    @Inject
    RenderParameters parameters;

    @Inject
    @Namespace
    String namespace;

    @Inject
    @WindowId
    String window;

    @Inject
    @PortletName
    String name;

    @HeaderMethod(portletNames = "desk")
    public void dustShelves(HeaderRequest request, HeaderResponse response) throws IOException {
        response.getWriter().printf("<meta name=\"desk\" content=\"%s\">", name);
    }

    @RenderMethod(portletNames = "desk", portletMode = "view")
    public void show(RenderRequest request, RenderResponse response) throws IOException {
        RenderURL shelf = response.createRenderURL();
        shelf.getRenderParameters().setValue("shelf", "poetry");
        ResourceURL list = response.createResourceURL();
        list.setResourceID("list");
        new Markup(response)
                .text("looks", catalogue.look() + catalogue.look())
                .text("card", card.book())
                .text("page", page.number())
                .text("hours", preferences.getValue("hours", "never"))
                .text("about", config.getPortletName() + " " + name + " " + mode + " " + state)
                .text(
                        "namespace",
                        namespace.equals(response.getNamespace()) + " " + window.equals(request.getWindowID()))
                .text("shelf", parameters.getValue("shelf"))
                .link("poetry", shelf)
                .link("list", list)
                .form("lend", action(response, "lend"))
                .form("turn", action(response, "turn"));
    }

    private static ActionURL action(RenderResponse response, String name) {
        ActionURL url = response.createActionURL(MimeResponse.Copy.ALL);
        url.getActionParameters().setValue(ActionRequest.ACTION_NAME, name);
        return url;
    }

    @RenderMethod(portletNames = "desk", portletMode = "help")
    public String explain() {
        return "<p class=\"rules\">silence, please</p>";
    }

    @ActionMethod(
            portletName = "desk",
            actionName = "lend",
            publishingEvents = @PortletQName(namespaceURI = Library.NAMESPACE, localPart = "lent"))
    public void lend(ActionRequest request, ActionResponse response) {
        String book = String.valueOf(request.getActionParameters().getValue("value"));
        card.lend(book);
        response.setEvent(new QName(Library.NAMESPACE, "lent"), book);
    }

    @ActionMethod(portletName = "desk", actionName = "turn")
    public void turn(ActionRequest request, ActionResponse response) {
        page.turnTo(String.valueOf(request.getActionParameters().getValue("value")));
    }

    @ServeResourceMethod(portletNames = "desk", resourceID = "list", contentType = "text/plain")
    public void list(ResourceRequest request, ResourceResponse response) throws IOException {
        response.getWriter().print("shelf " + parameters.getValue("shelf") + ", card " + card.book());
    }

    @EventMethod(
            portletName = "notices",
            processingEvents = @PortletQName(namespaceURI = Library.NAMESPACE, localPart = "lent"))
    public void note(EventRequest request, EventResponse response) {
        response.getRenderParameters()
                .setValue("lent", String.valueOf(request.getEvent().getValue()));
    }
}
