// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.request;

import jakarta.inject.Inject;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.GenericFacesPortlet;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.api.site.SiteRequests;

/** The plans for sites, which can also be had as a table: those that the address asks for. */
public class SiteRequestsPortlet extends GenericFacesPortlet {

    private static final String CSV = "csv";

    @Inject
    SiteRequests requests;

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        if (!CSV.equals(request.getResourceID())) {
            super.serveResource(request, response);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"site-requests.csv\"");
        RenderParameters asked = request.getRenderParameters();
        Writer out = response.getWriter();
        requests.writeCsv(
                Rights.of(request).caller(),
                RequestQuestion.read(name -> Objects.toString(asked.getValue(name), "")),
                SiteContext.of(request).language(),
                out);
        out.flush();
    }
}
