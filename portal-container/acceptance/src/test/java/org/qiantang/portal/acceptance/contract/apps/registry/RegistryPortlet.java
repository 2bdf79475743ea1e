// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.registry;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSecurityException;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Says what it knows of who asks. */
public class RegistryPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        Markup markup = new Markup(response)
                .text("clerk", request.isUserInRole("clerk"))
                .text("editor", request.isUserInRole("town-clerk"))
                .text("mayor", request.isUserInRole("mayor"))
                .text("attributes", attributes(request))
                .text("secure", request.isSecure() + " " + secured(response))
                .link("file", response.createResourceURL());
        Deeds.offer(markup, response, "sign");
    }

    private static @Nullable String attributes(PortletRequest request) {
        Object known = request.getAttribute(PortletRequest.USER_INFO);
        return known == null ? null : new TreeMap<>((java.util.Map<?, ?>) known).toString();
    }

    private static String secured(RenderResponse response) {
        PortletURL url = response.createRenderURL();
        try {
            url.setSecure(true);
            return url.toString();
        } catch (PortletSecurityException e) {
            return "refused";
        }
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        response.getRenderParameters().setValue("signed", "yes");
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(request.isUserInRole("clerk") + " " + attributes(request));
    }
}
