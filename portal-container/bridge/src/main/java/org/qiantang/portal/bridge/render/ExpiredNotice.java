// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Says above a fresh view that the one that was sent is no longer known, and that what was typed is still there. */
final class ExpiredNotice {

    private ExpiredNotice() {}

    static void write(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("p", null);
        writer.writeAttribute("class", "faces-notice", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeText(BridgeTexts.of(context, "expired"), null);
        writer.endElement("p");
    }
}
