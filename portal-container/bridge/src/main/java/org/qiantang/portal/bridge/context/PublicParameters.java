// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.StateAwareResponse;
import java.util.Objects;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.PublicParameterMapping;

/** Keeps public render parameters and the model's values that they are mapped to the same. */
public final class PublicParameters {

    private PublicParameters() {}

    /** The parameters of the request go into the model before anything else happens to it. */
    public static void take(BridgeCall call, FacesContext context) {
        if (call.portlet().publicParameters().isEmpty()) return;
        for (PublicParameterMapping mapping : call.portlet().publicParameters()) {
            String sent = call.request().getParameter(mapping.parameter());
            if (sent != null) value(mapping, context).setValue(context.getELContext(), sent);
        }
        call.portlet().handlers().parameters().ifPresent(known -> known.processUpdates(context));
    }

    /** What the model says after an action or an event goes out to the other windows. */
    public static void give(BridgeCall call, FacesContext context, StateAwareResponse response) {
        MutableRenderParameters parameters = response.getRenderParameters();
        for (PublicParameterMapping mapping : call.portlet().publicParameters()) {
            Object value = value(mapping, context).getValue(context.getELContext());
            String before = parameters.getValue(mapping.parameter());
            if (value == null) parameters.removeParameter(mapping.parameter());
            else if (!Objects.equals(before, value.toString())) {
                parameters.setValue(mapping.parameter(), value.toString());
            }
        }
    }

    private static ValueExpression value(PublicParameterMapping mapping, FacesContext context) {
        return context.getApplication()
                .getExpressionFactory()
                .createValueExpression(context.getELContext(), mapping.model(), Object.class);
    }
}
