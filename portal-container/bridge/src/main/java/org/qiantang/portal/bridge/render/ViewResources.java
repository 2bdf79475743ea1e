// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** The scripts and style sheets that the components of a view need, whether or not the view has a head or a body. */
final class ViewResources {

    static final String LIBRARY = "qiantang-bridge";

    private static final String SCRIPT = "bridge.js";
    private static final String HEAD_DONE = ViewResources.class.getName() + ".head";
    private static final String BODY_DONE = ViewResources.class.getName() + ".body";
    private static final String SCRIPT_ADDRESS = ViewResources.class.getName() + ".script";

    private ViewResources() {}

    /** Says that the view has a head of its own, which has written all resources that were wanted so far. */
    static void headIsWritten(FacesContext context) {
        int written =
                context.getViewRoot().getComponentResources(context, "head").size();
        context.getAttributes().put(HEAD_DONE, written);
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
        boolean needsScript = !root.isTransient() || !wanted.isEmpty() || PageWriter.hasCode(context);
        if (needsScript) addScript(context);
    }

    private static void writeHead(FacesContext context, List<UIComponent> wanted) throws IOException {
        if (!(context.getAttributes().get(HEAD_DONE) instanceof Integer written)) {
            UIOutput head = new UIOutput();
            head.setRendererType("jakarta.faces.Head");
            head.setInView(true);
            head.encodeAll(context);
            return;
        }
        if (wanted.size() <= written) return;
        // What components asked for while they were written comes after the head that the view has; files come once.
        try (HeadCapture capture = HeadCapture.begin(context)) {
            for (UIComponent resource : List.copyOf(wanted.subList(written, wanted.size()))) {
                resource.encodeAll(context);
            }
            capture.addToPage(context);
        }
    }

    private static void addScript(FacesContext context) {
        Object address = context.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(SCRIPT_ADDRESS, unknown -> scriptAddress(context));
        if (!(address instanceof String known)) return;
        String nonce = BridgeCall.of(context).map(BridgeCall::nonce).orElse("");
        PortletHead.add(
                context,
                new HeadWriter.HeadElement(
                        "script",
                        known,
                        "<script src=\"" + known.replace("&", "&amp;") + "\" nonce=\"" + nonce + "\"></script>"));
    }

    /** The same for all views of an application. */
    private static @Nullable String scriptAddress(FacesContext context) {
        Resource script = context.getApplication().getResourceHandler().createResource(SCRIPT, LIBRARY);
        return script == null ? null : context.getExternalContext().encodeResourceURL(script.getRequestPath());
    }
}
