// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ballot;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Tells where it was initialised, and what of the portal's inside it can see. */
public class PlacePortlet extends GenericPortlet {
    private String module = "";
    private String thread = "";

    @Override
    public void init() throws PortletException {
        thread = Thread.currentThread().getName();
        try {
            module = String.valueOf(new InitialContext().lookup("java:module/ModuleName"));
        } catch (NamingException e) {
            throw new PortletException(e);
        }
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        List<String> leaked = Collections.list(request.getAttributeNames()).stream()
                .filter(name -> name.contains(".include.") || name.contains(".forward."))
                .toList();
        new Markup(response)
                .text("module", module)
                .text("thread", thread)
                .text("leaked", leaked)
                .text("include", request.getAttribute("jakarta.servlet.include.servlet_path"));
        getPortletContext().getRequestDispatcher("/WEB-INF/place.jsp").include(request, response);
    }
}
