// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.classic;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ValidatorException;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** As portlets were written for the first version of the specification. */
public class NoticePortlet extends GenericPortlet {
    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        request.getPreferences().setValue("text", request.getParameter("value"));
        try {
            request.getPreferences().store();
        } catch (ValidatorException e) {
            response.setRenderParameter("refused", e.getMessage());
        }
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("text", request.getPreferences().getValue("text", "nothing new"))
                .text("title", getTitle(request))
                .text("refused", request.getParameter("refused"))
                .form("change", response.createActionURL());
    }
}
