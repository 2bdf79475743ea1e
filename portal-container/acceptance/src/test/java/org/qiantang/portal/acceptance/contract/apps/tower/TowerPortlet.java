// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.tower;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Looks down on the walk, which it calls by a name of its own. */
public class TowerPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        PortletURL call = response.createRenderURL();
        call.getRenderParameters().setValue("view", "to the tower");
        new Markup(response)
                .text("view", request.getRenderParameters().getValue("view"))
                .link("call", call);
    }
}
