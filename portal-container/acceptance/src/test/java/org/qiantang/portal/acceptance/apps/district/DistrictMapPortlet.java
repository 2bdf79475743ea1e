// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.district;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Shows the district that another application's portlet has chosen, under a name of its own. */
public class DistrictMapPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("area", request.getParameter("area"))
                .text("shared", request.getPublicParameterMap().keySet())
                .text("private", request.getPrivateParameterMap().keySet());
    }
}
