// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.BaseURL;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.MimeResponse.Copy;
import jakarta.portlet.MutableRenderState;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.PortletSecurityException;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.WindowState;
import jakarta.portlet.WindowStateException;
import jakarta.portlet.faces.BridgeException;
import jakarta.portlet.faces.component.PortletActionURL;
import jakarta.portlet.faces.component.PortletParam;
import jakarta.portlet.faces.component.PortletProperty;
import jakarta.portlet.faces.component.PortletRenderURL;
import jakarta.portlet.faces.component.PortletResourceURL;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the address that {@code portlet:actionURL}, {@code portlet:renderURL} or {@code portlet:resourceURL} describes,
 * or keeps it under the name that {@code var} gives.
 */
public final class UrlRenderer extends Renderer<UIComponent> {

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context, UIComponent component) {
        // They are parameters and have no markup.
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        if (!(context.getExternalContext().getResponse() instanceof MimeResponse response)) return;
        Written url = url(component, response);
        addChildren(component, url.target);
        StringWriter out = new StringWriter(128);
        // What is kept under a name is escaped by the expression that writes it.
        url.target.write(out, url.escaped && url.variable == null);
        if (url.variable == null) context.getResponseWriter().write(out.toString());
        else context.getExternalContext().getRequestMap().put(url.variable, out.toString());
    }

    private record Written(
            BaseURL target, boolean escaped, @Nullable String variable) {}

    private static Written url(UIComponent component, MimeResponse response) {
        if (component instanceof PortletRenderURL tag) {
            var target = response.createRenderURL(copy(tag.isCopyCurrentRenderParameters()));
            look(target, tag.getPortletMode(), tag.getWindowState());
            secure(target, tag.getSecure());
            return new Written(target, tag.isEscapeXml(), tag.getVar());
        }
        if (component instanceof PortletActionURL tag) {
            var target = response.createActionURL(copy(tag.isCopyCurrentRenderParameters()));
            look(target, tag.getPortletMode(), tag.getWindowState());
            secure(target, tag.getSecure());
            if (tag.getName() != null) target.setParameter(ActionRequest.ACTION_NAME, tag.getName());
            return new Written(target, tag.isEscapeXml(), tag.getVar());
        }
        PortletResourceURL tag = (PortletResourceURL) component;
        ResourceURL target = response.createResourceURL();
        if (tag.getCacheability() != null) target.setCacheability(tag.getCacheability());
        if (tag.getId() != null && !tag.getId().startsWith("j_id")) target.setResourceID(tag.getId());
        secure(target, tag.getSecure());
        return new Written(target, tag.isEscapeXml(), tag.getVar());
    }

    private static Copy copy(boolean all) {
        return all ? Copy.ALL : Copy.PUBLIC;
    }

    private static void look(MutableRenderState target, @Nullable String mode, @Nullable String state) {
        try {
            if (mode != null) target.setPortletMode(new PortletMode(mode));
            if (state != null) target.setWindowState(new WindowState(state));
        } catch (PortletModeException | WindowStateException e) {
            throw new BridgeException("the portlet cannot be looked at like this: " + mode + ", " + state, e);
        }
    }

    private static void secure(BaseURL target, @Nullable Boolean secure) {
        if (secure == null) return;
        try {
            target.setSecure(secure);
        } catch (PortletSecurityException e) {
            throw new BridgeException("the portal has no encrypted address", e);
        }
    }

    private static void addChildren(UIComponent component, BaseURL target) {
        for (UIComponent child : component.getChildren()) {
            if (child instanceof PortletParam param && param.getName() != null) {
                target.setParameter(param.getName(), text(param.getValue()));
            } else if (child instanceof PortletProperty property && property.getName() != null) {
                target.addProperty(property.getName(), text(property.getValue()));
            } else if (child instanceof UIParameter param && param.getName() != null) {
                target.setParameter(param.getName(), text(param.getValue()));
            }
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
