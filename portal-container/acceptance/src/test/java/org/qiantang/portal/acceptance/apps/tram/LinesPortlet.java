// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.tram;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the tram line that the page is about, by links that its script takes over. */
public class LinesPortlet extends GenericPortlet {
    private static final List<String> LINES = List.of("4", "7", "湖滨 & Lakeside");

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        String script = "<script type=\"module\" src=\"%s/lines.js\"></script>".formatted(request.getContextPath());
        response.addDependency("lines", "urn:qiantang:test", "1.0", script);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.setContentType("text/html");
        PrintWriter out = response.getWriter();
        String id = response.getNamespace();
        out.printf("<ul id=\"%slines\" data-tram-lines=\"%s\">", id, id);
        for (int i = 0; i < LINES.size(); i++) {
            String line = escaped(LINES.get(i));
            String url = escaped(address(response, LINES.get(i)));
            out.printf("<li><a id=\"%sline%d\" data-line=\"%s\" href=\"%s\">%s</a></li>", id, i, line, url, line);
        }
        out.println("</ul>");
    }

    private static String address(RenderResponse response, String line) {
        PortletURL url = response.createRenderURL();
        url.getRenderParameters().setValue("line", line);
        return url.toString();
    }

    static String escaped(@Nullable String text) {
        if (text == null) return "";
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
