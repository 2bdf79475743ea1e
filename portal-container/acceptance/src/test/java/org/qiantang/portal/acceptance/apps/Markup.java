// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps;

import jakarta.portlet.MimeResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Writes what tests look for: elements whose ids begin with the window's namespace. */
public final class Markup {
    private final MimeResponse response;
    private final PrintWriter out;

    public Markup(MimeResponse response) throws IOException {
        response.setContentType("text/html");
        this.response = response;
        this.out = response.getWriter();
    }

    public Markup text(String id, @Nullable Object text) {
        out.printf("<p id=\"%s%s\">%s</p>%n", response.getNamespace(), id, escaped(String.valueOf(text)));
        return this;
    }

    public Markup link(String id, Object url) {
        out.printf("<a id=\"%s%s\" href=\"%s\">%s</a>%n", response.getNamespace(), id, escaped(url.toString()), id);
        return this;
    }

    /** A form that posts one field, {@code value}. */
    public Markup form(String id, Object url) {
        out.printf(
                "<form id=\"%s%s\" method=\"post\" action=\"%s\"><label>%s <input name=\"value\"></label><button>%s</button></form>%n",
                response.getNamespace(), id, escaped(url.toString()), id, id);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
