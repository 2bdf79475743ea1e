// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Renders views as parts of pages when they are in portlets, and as documents when they are not. */
@SuppressWarnings("rawtypes") // As Faces has it.
final class BridgeRenderKit extends RenderKitWrapper {

    private final Renderer doctype = new NoDoctype();

    BridgeRenderKit(RenderKit wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Renderer getRenderer(String family, String type) {
        Renderer ofFaces = getWrapped().getRenderer(family, type);
        if (ofFaces == null || type == null || !type.startsWith("jakarta.faces.")) return ofFaces;
        return switch (type) {
            case "jakarta.faces.Head" -> call().isPresent() ? new PortletHeadRenderer(ofFaces) : ofFaces;
            case "jakarta.faces.Body" -> call().isPresent() ? new PortletBodyRenderer(ofFaces) : ofFaces;
            case "jakarta.faces.Doctype" -> call().isPresent() ? doctype : ofFaces;
            default -> ofFaces;
        };
    }

    private static Optional<BridgeCall> call() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null ? Optional.empty() : BridgeCall.of(context);
    }

    @Override
    public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
        ResponseWriter ofFaces = getWrapped().createResponseWriter(writer, contentTypes, encoding);
        return call().<ResponseWriter>map(call -> new PageWriter(
                        ofFaces,
                        call,
                        new InlineCode(call.namespace()),
                        FacesContext.getCurrentInstance()
                                .getPartialViewContext()
                                .isAjaxRequest()))
                .orElse(ofFaces);
    }
}
