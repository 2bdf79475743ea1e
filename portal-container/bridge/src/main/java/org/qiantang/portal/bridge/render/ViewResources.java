// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** The scripts and style sheets that the components of a view need, whether or not the view has a head or a body. */
final class ViewResources {

    static final String LIBRARY = "qiantang-bridge";

    private static final String SCRIPT = "bridge.js";
    private static final String HEAD_DONE = ViewResources.class.getName() + ".head";
    private static final String BODY_DONE = ViewResources.class.getName() + ".body";

    private ViewResources() {}

    /** Says that the view has a head of its own, which writes its resources. */
    static void headIsWritten(FacesContext context) {
        context.getAttributes().put(HEAD_DONE, true);
    }

    static void bodyIsWritten(FacesContext context) {
        context.getAttributes().put(BODY_DONE, true);
    }

    /** At the end of the view, when all its components have said what they need. */
    static void write(FacesContext context, UIViewRoot root) throws IOException {
        List<UIComponent> wanted = root.getComponentResources(context, "head");
        if (!wanted.isEmpty() || context.getAttributes().containsKey(HEAD_DONE)) writeHead(context, wanted);
        if (!context.getAttributes().containsKey(BODY_DONE)) {
            for (UIComponent resource : List.copyOf(root.getComponentResources(context, "body"))) {
                resource.encodeAll(context);
            }
        }
        if (!root.isTransient() || !wanted.isEmpty()) addScript(context);
    }

    private static void writeHead(FacesContext context, List<UIComponent> wanted) throws IOException {
        if (!context.getAttributes().containsKey(HEAD_DONE)) {
            UIOutput head = new UIOutput();
            head.setRendererType("jakarta.faces.Head");
            head.setInView(true);
            head.encodeAll(context);
            return;
        }
        // What components asked for while they were written comes after the head that the view has; files come once.
        try (HeadCapture capture = HeadCapture.begin(context)) {
            for (UIComponent resource : List.copyOf(wanted)) resource.encodeAll(context);
            capture.addToPage(context);
        }
    }

    private static void addScript(FacesContext context) {
        Resource script = context.getApplication().getResourceHandler().createResource(SCRIPT, LIBRARY);
        if (script == null) return;
        String address = context.getExternalContext().encodeResourceURL(script.getRequestPath());
        String nonce = org.qiantang.portal.bridge.call.BridgeCall.of(context)
                .map(call -> call.nonce())
                .orElse("");
        PortletHead.add(
                context,
                new HeadWriter.HeadElement(
                        "script",
                        address,
                        "<script src=\"" + address.replace("&", "&amp;") + "\" nonce=\"" + nonce + "\"></script>"));
    }
}
