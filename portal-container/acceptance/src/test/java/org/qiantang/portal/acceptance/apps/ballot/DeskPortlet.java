// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Two definitions of this class stand in the descriptor; each is to have an instance of its own. */
public class DeskPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("instance", System.identityHashCode(this))
                .text("room", getInitParameter("room"))
                .text("name", getPortletName());
    }
}
