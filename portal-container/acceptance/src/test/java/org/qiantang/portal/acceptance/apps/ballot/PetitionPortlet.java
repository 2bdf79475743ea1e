// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qiantang.portal.acceptance.apps.Markup;

/** Takes a file; its multipart-config in the descriptor is empty. */
public class PetitionPortlet extends GenericPortlet {
    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        Part file = request.getPart("file");
        response.getRenderParameters().setValue("name", file.getSubmittedFileName());
        response.getRenderParameters()
                .setValue("content", new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        response.getRenderParameters()
                .setValue("subject", request.getActionParameters().getValue("subject"));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("name", request.getRenderParameters().getValue("name"))
                .text("content", request.getRenderParameters().getValue("content"))
                .text("subject", request.getRenderParameters().getValue("subject"))
                .form("send", response.createActionURL())
                .link("resource", response.createResourceURL());
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        response.setContentType("text/plain");
        response.getWriter().print("got " + request.getParts().size() + " parts");
    }
}
