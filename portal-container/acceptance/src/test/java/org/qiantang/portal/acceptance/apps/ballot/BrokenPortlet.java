// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;

/** Fails in the phase that its init parameter names, with words that no citizen may read. */
public class BrokenPortlet extends GenericPortlet {
    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        if ("header".equals(getInitParameter("phase"))) throw new IllegalStateException("secret of the header");
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.getWriter().write("<p>half a fragment");
        throw new IllegalStateException("secret of the database");
    }
}
