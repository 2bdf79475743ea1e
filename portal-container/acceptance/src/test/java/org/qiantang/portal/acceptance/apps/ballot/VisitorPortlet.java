// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletSession;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Remembers a visitor in the portlet session, once they ask for it. */
public class VisitorPortlet extends GenericPortlet {
    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        request.getPortletSession()
                .setAttribute("name", request.getActionParameters().getValue("value"));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        PortletSession session = request.getPortletSession(false);
        new Markup(response)
                .text("name", session == null ? "stranger" : session.getAttribute("name"))
                .text("user", request.getRemoteUser())
                .text(
                        "principal",
                        request.getUserPrincipal() == null
                                ? null
                                : request.getUserPrincipal().getName())
                .text("auth", request.getAuthType())
                .text("editor", request.isUserInRole("town-clerk"))
                .text("administrator", request.isUserInRole("system-administrator"))
                .form("introduce", response.createActionURL());
    }
}
