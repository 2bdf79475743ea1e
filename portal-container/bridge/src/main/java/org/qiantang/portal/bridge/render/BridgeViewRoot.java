// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.portlet.faces.annotation.PortletNamingContainer;
import jakarta.portlet.faces.component.PortletNamingContainerUIViewRoot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * A view in a portlet window: all ids in it begin with the window's namespace, and one element is around it, which an
 * answer to a script can replace.
 */
@PortletNamingContainer
public final class BridgeViewRoot extends PortletNamingContainerUIViewRoot {

    private static final long serialVersionUID = 1;

    private transient boolean whole;

    private static @Nullable BridgeCall call(@Nullable FacesContext context) {
        return context == null ? null : BridgeCall.of(context).orElse(null);
    }

    @Override
    public @Nullable String getContainerClientId(FacesContext context) {
        BridgeCall call = call(context);
        return call == null ? null : call.namespace();
    }

    /** {@code findComponent("NAMESPACE:form")} compares its first part with this. */
    @Override
    public @Nullable String getId() {
        BridgeCall call = call(FacesContext.getCurrentInstance());
        return call == null ? super.getId() : call.namespace();
    }

    @Override
    public String getClientId(FacesContext context) {
        BridgeCall call = call(context);
        return call == null ? super.getClientId(context) : call.namespace();
    }

    /** Views name components of other forms as they are called without a portlet around: {@code form:field}. */
    @Override
    public boolean invokeOnComponent(FacesContext context, String clientId, ContextCallback callback) {
        if (super.invokeOnComponent(context, clientId, callback)) return true;
        BridgeCall call = call(context);
        if (call == null) return false;
        String prefix = call.namespace() + UINamingContainer.getSeparatorChar(context);
        return !clientId.startsWith(prefix) && super.invokeOnComponent(context, prefix + clientId, callback);
    }

    /**
     * Whether to write the element around the view. Faces begins the view twice when it answers a script, around the whole
     * answer first; only what is inside belongs to the page.
     */
    private boolean isAround(FacesContext context) {
        if (call(context) == null || context.getResponseComplete()) return false;
        return whole || !context.getPartialViewContext().isAjaxRequest();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        BridgeCall call = call(context);
        if (call == null || !isAround(context)) return;
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", call.namespace(), null);
        writer.writeAttribute("class", "faces-portlet", null);
        if (!isTransient()) writer.writeAttribute("data-failed", BridgeTexts.of(context, "failed"), null);
        if (call.isExpired()) ExpiredNotice.write(context);
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        boolean byScript = context.getPartialViewContext().isAjaxRequest();
        if (byScript) whole = true;
        try {
            super.encodeChildren(context);
        } finally {
            if (byScript) whole = false;
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isAround(context)) {
            ViewResources.write(context, this);
            PageWriter.finish(context);
            context.getResponseWriter().endElement("div");
        }
        super.encodeEnd(context);
    }
}
