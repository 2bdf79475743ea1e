// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Shows views in the language of the page, lets redirects be redirects, and takes no view for stateless that is not. */
public final class BridgeViewHandler extends ViewHandlerWrapper {

    private static final String REDIRECTING = BridgeViewHandler.class.getName() + ".redirecting";

    public BridgeViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return BridgeCall.of(context)
                .map(call -> call.request().getLocale())
                .orElseGet(() -> super.calculateLocale(context));
    }

    /** Faces has no word for a view that has a state but was sent back without; it is as good as unknown. */
    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (FacesException e) {
            if (BridgeCall.of(context).isEmpty() || !wasSentAsStateless(context, viewId)) throw e;
            throw new ViewExpiredException("view " + viewId + " is not stateless", e, viewId);
        }
    }

    private static boolean wasSentAsStateless(FacesContext context, String viewId) {
        RenderKit kit = context.getRenderKit();
        return kit != null && kit.getResponseStateManager().isStateless(context, viewId);
    }

    /** Faces makes an action address out of the address of a redirect; in a portlet these are two things. */
    @Override
    public String getRedirectURL(
            FacesContext context,
            String viewId,
            @Nullable Map<String, List<String>> parameters,
            boolean includeViewParams) {
        if (BridgeCall.of(context).isEmpty()) {
            return super.getRedirectURL(context, viewId, parameters, includeViewParams);
        }
        context.getAttributes().put(REDIRECTING, true);
        try {
            return super.getRedirectURL(context, viewId, parameters, includeViewParams);
        } finally {
            context.getAttributes().remove(REDIRECTING);
        }
    }

    static boolean isRedirecting(FacesContext context) {
        return context.getAttributes().containsKey(REDIRECTING);
    }
}
