// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;

/** Writes the body of a view into the fragment; it brings the resources that want to be at its end. */
@SuppressWarnings("rawtypes") // As Faces has it.
final class PortletBodyRenderer extends RendererWrapper {

    PortletBodyRenderer(Renderer wrapped) {
        super(wrapped);
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        ViewResources.bodyIsWritten(context);
        super.encodeEnd(context, component);
    }
}
