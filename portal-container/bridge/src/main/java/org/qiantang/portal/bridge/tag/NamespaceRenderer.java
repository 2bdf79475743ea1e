// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.portlet.faces.component.PortletNamespace;
import java.io.IOException;

/** Writes the namespace of the window, {@code portlet:namespace}, or keeps it under the name that {@code var} gives. */
public final class NamespaceRenderer extends Renderer<UIComponent> {

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        String namespace = context.getExternalContext().encodeNamespace("");
        String variable = ((PortletNamespace) component).getVar();
        if (variable == null) context.getResponseWriter().write(namespace);
        else context.getExternalContext().getRequestMap().put(variable, namespace);
    }
}
