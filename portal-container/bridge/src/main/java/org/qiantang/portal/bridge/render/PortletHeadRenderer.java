// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;

/** Writes the head of a view into the head of the page. */
@SuppressWarnings("rawtypes") // As Faces has it.
final class PortletHeadRenderer extends RendererWrapper {

    private static final String CAPTURE = PortletHeadRenderer.class.getName();

    PortletHeadRenderer(Renderer wrapped) {
        super(wrapped);
    }

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        context.getAttributes().put(CAPTURE, HeadCapture.begin(context));
        super.encodeBegin(context, component);
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        try (HeadCapture capture = (HeadCapture) context.getAttributes().remove(CAPTURE)) {
            super.encodeEnd(context, component);
            ViewResources.headIsWritten(context);
            capture.addToPage(context);
        }
    }
}
