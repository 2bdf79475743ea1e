// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.spy;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiantang.portal.acceptance.apps.Markup;

/** Notes each of its calls; its action changes all that an action can change. */
public class SpyPortlet extends GenericPortlet {
    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        Calls.count("header");
    }

    /** In every mode. */
    @Override
    protected void doDispatch(RenderRequest request, RenderResponse response) throws IOException {
        Calls.count("render");
        PortletURL action = response.createActionURL();
        new Markup(response)
                .text("mode", request.getPortletMode())
                .text("preference", request.getPreferences().getValue("changed", "no"))
                .text("parameters", readable(request.getParameterMap()))
                .text("names", String.join(",", request.getRenderParameters().getNames()))
                .form("change", action)
                .link("resource", response.createResourceURL());
    }

    private static String readable(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + Arrays.toString(p.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        Calls.count("action");
        request.getPreferences().setValue("changed", "yes");
        request.getPreferences().store();
        request.getPortletSession().setAttribute("changed", "yes");
    }

    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        Calls.count("event");
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        Calls.count("resource");
        Calls.count("resource by " + request.getMethod().toUpperCase(Locale.ROOT));
        response.setContentType("text/plain");
        response.getWriter()
                .println(readable(request.getParameterMap()) + " id=" + request.getResourceID() + " "
                        + String.join(",", request.getResourceParameters().getNames()));
    }
}
