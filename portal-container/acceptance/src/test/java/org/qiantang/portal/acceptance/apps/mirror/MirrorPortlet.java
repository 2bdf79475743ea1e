// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.mirror;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.qiantang.portal.acceptance.apps.Markup;

/** Includes whatever its preference names, itself among others; says how often it was called. */
public class MirrorPortlet extends GenericPortlet {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        int call = calls.incrementAndGet();
        // Nothing is written before: who is included may write as it likes.
        response.setContentType("text/html");
        String included = Objects.requireNonNull(request.getPreferences().getValue("includes", ""));
        getPortletContext().getRequestDispatcher(included).include(request, response);
        // A page writes bytes; nothing can be written as text after it.
        if (!included.equals("/page")) new Markup(response).text("calls", call);
    }
}
