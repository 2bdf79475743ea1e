// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Chooses the district that the whole page is about: a public render parameter. */
public class DistrictPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        PortletURL other = response.createRenderURL();
        other.getRenderParameters().setValue("district", "西湖 & Gongshu");
        other.getRenderParameters().setValue("detail", "map");
        new Markup(response)
                .text("district", request.getRenderParameters().getValue("district"))
                .text("detail", request.getRenderParameters().getValue("detail"))
                .link("other", other);
    }
}
