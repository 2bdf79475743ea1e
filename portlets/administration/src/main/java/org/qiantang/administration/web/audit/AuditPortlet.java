// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.audit;

import jakarta.inject.Inject;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.GenericFacesPortlet;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.qiantang.portal.api.audit.AuditTrail;
import org.qiantang.portal.api.security.Rights;

/** The audit log, which can also be had as a table: what the address asks for, of any length. */
public class AuditPortlet extends GenericFacesPortlet {

    private static final String CSV = "csv";

    @Inject
    AuditTrail trail;

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        if (!CSV.equals(request.getResourceID())) {
            super.serveResource(request, response);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"audit.csv\"");
        RenderParameters asked = request.getRenderParameters();
        Writer out = response.getWriter();
        trail.writeCsv(
                Rights.of(request).caller(),
                AuditQuestion.read(name -> Objects.toString(asked.getValue(name), "")),
                out);
        out.flush();
    }
}
