// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bench;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;

/** Writes one paragraph with its namespace in it. */
public class TrivialPortlet extends GenericPortlet {

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter()
                .append("<p id=\"")
                .append(response.getNamespace())
                .append("text\">")
                .append("One trivial portlet, rendered anew for every visitor of this page.</p>");
    }
}
