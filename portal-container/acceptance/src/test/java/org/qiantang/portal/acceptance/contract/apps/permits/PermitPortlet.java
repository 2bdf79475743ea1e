// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.permits;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.ActionURL;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.ProcessAction;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.WindowState;
import jakarta.portlet.WindowStateException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Gives permits for carts in the narrow lanes. */
public class PermitPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        RenderURL number = response.createRenderURL();
        number.getRenderParameters().setValue("number", "17");
        ActionURL link = response.createActionURL();
        link.getActionParameters().setValue(ActionRequest.ACTION_NAME, "stamp");
        Markup markup = new Markup(response)
                .text("number", request.getRenderParameters().getValue("number"))
                .text("note", request.getRenderParameters().getValue("note"))
                .text("searched", request.getParameter("value"))
                .text("searched-state", request.getRenderParameters().getValue("value"))
                .link("seventeen", number)
                .link("link", link)
                .form("search", response.createRenderURL());
        Deeds.offer(markup, response, "stamp", "apply", "fail", "widen", "fly", "count", "attach");
    }

    @ProcessAction(name = "stamp")
    public void stamp(ActionRequest request, ActionResponse response) {
        response.getRenderParameters().setValue("note", "stamped");
    }

    /** The register of the city takes over, and leads back to the permit. */
    @ProcessAction(name = "apply")
    public void apply(ActionRequest request, ActionResponse response) throws IOException {
        response.getRenderParameters().setValue("number", Deeds.value(request));
        response.sendRedirect("/?desk=3", "back");
    }

    @ProcessAction(name = "fail")
    public void fail(ActionRequest request, ActionResponse response) throws PortletException {
        response.getRenderParameters().setValue("number", "none");
        throw new PortletException("no more permits this year");
    }

    @ProcessAction(name = "widen")
    public void widen(ActionRequest request, ActionResponse response) throws WindowStateException {
        response.setWindowState(WindowState.MAXIMIZED);
    }

    @ProcessAction(name = "fly")
    public void fly(ActionRequest request, ActionResponse response) {
        try {
            response.setPortletMode(new PortletMode("flying"));
        } catch (PortletModeException e) {
            response.getRenderParameters()
                    .setValue("note", "not " + e.getMode() + ", " + request.isPortletModeAllowed(PortletMode.VIEW));
        }
    }

    /** Says what belongs to the action, and what the window had been showing. */
    @ProcessAction(name = "count")
    public void count(ActionRequest request, ActionResponse response) {
        response.getRenderParameters()
                .setValue(
                        "note",
                        request.getActionParameters().getValue("number") + ", "
                                + request.getRenderParameters().getValue("number") + ", "
                                + Arrays.toString(request.getParameterValues("number")));
    }

    @ProcessAction(name = "attach")
    public void attach(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        Part part = request.getPart("file");
        response.getRenderParameters()
                .setValue(
                        "note",
                        part.getContentType() + " " + part.getSize() + " "
                                + request.getContentType().replaceFirst(";.*", ""));
    }
}
