// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import jakarta.inject.Inject;
import jakarta.portlet.PortletException;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.GenericFacesPortlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.qiantang.portal.api.organisation.StaffImport;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;

/** The organisations, and empty tables to fill in for an import. */
public class OrganisationsPortlet extends GenericFacesPortlet {

    /** Begins the ids of our resources: {@code template-staff}. */
    private static final String TEMPLATE = "template-";

    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel does not read UTF-8

    @Inject
    StaffImport tables;

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        String id = request.getResourceID();
        if (id == null || !id.startsWith(TEMPLATE)) {
            super.serveResource(request, response);
            return;
        }
        for (StaffImport.Kind kind : StaffImport.Kind.values()) {
            if (id.equals(TEMPLATE + kind.name().toLowerCase(Locale.ROOT))) {
                send(kind, request, response);
                return;
            }
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private void send(StaffImport.Kind kind, ResourceRequest request, ResourceResponse response) throws IOException {
        if (!Rights.of(request).may("portal:organisation:view")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty(
                "Content-Disposition", "attachment; filename=\"" + kind.name().toLowerCase(Locale.ROOT) + ".csv\"");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        out.write(String.join(",", tables.headings(kind, SiteContext.of(request).language())));
        out.write("\r\n");
        out.flush();
    }
}
