// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Shows views in the language of the page, and lets redirects be redirects. */
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
