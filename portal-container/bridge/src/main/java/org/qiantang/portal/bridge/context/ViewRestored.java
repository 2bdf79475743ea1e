// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * After an action the view is restored from the state that the action left, and only shown: its life cycle has been run
 * once already.
 */
public final class ViewRestored implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Nothing to do yet.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        BridgeCall.of(context).ifPresent(call -> {
            PublicParameters.take(call, context);
            call.restored(context.getViewRoot());
            if (call.viewState() != null) context.renderResponse();
        });
    }
}
