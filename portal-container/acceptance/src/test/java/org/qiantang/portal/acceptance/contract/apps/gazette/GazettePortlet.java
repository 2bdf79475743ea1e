// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.gazette;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;

/** Is set in the JSP that its init parameter names. */
public class GazettePortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        response.setContentType("text/html");
        request.setAttribute("issue", "No. 8 & <9>");
        getPortletContext()
                .getRequestDispatcher("/WEB-INF/" + getInitParameter("page"))
                .include(request, response);
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        response.getRenderParameters()
                .setValue(
                        "subscribed",
                        String.valueOf(request.getActionParameters().getValue("paper")));
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter()
                .print(request.getResourceID() + " "
                        + request.getResourceParameters().getValue("size"));
    }
}
