// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import jakarta.portlet.PortletException;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.GenericFacesPortlet;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A list that can also be had as a table (CSV): what the address asks for, of any length. */
public abstract class TablePortlet extends GenericFacesPortlet {

    private static final String CSV = "csv";

    private final String fileName;

    /** @param fileName that browsers store the table under */
    protected TablePortlet(String fileName) {
        this.fileName = fileName;
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        if (!CSV.equals(request.getResourceID())) {
            super.serveResource(request, response);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        RenderParameters asked = request.getRenderParameters();
        Writer out = response.getWriter();
        write(request, name -> Objects.toString(asked.getValue(name), ""), out);
        out.flush();
    }

    /** @param asked what the address says under a name; empty if nothing */
    protected abstract void write(ResourceRequest request, UnaryOperator<String> asked, Writer out) throws IOException;
}
