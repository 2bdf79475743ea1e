// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import jakarta.faces.context.FacesContext;
import jakarta.portlet.Event;
import jakarta.portlet.faces.BridgeEventHandler;
import jakarta.portlet.faces.event.EventNavigationResult;
import java.util.Optional;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.context.PublicParameters;

/** Brings an event to the handler that the portlet names (init-param {@code jakarta.portlet.faces.bridgeEventHandler}). */
final class EventDelivery {

    private EventDelivery() {}

    /** @return whether anything of the portlet has heard of it */
    static boolean deliver(Event event, BridgeCall call, FacesContext context) {
        Optional<BridgeEventHandler> handler = call.portlet().handlers().events();
        if (handler.isEmpty()) return false;
        PublicParameters.take(call, context);
        EventNavigationResult result = handler.get().handleEvent(context, event);
        if (result == null || result.getOutcome() == null) return true;
        context.getApplication()
                .getNavigationHandler()
                .handleNavigation(context, result.getFromAction(), result.getOutcome());
        return true;
    }
}
