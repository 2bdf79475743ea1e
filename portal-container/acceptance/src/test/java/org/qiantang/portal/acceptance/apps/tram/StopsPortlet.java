// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.tram;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Shows the stops of a line, without any script. */
public class StopsPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("line", request.getRenderParameters().getValue("track"));
    }
}
