// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.portlet.StateAwareResponse;
import java.util.Map;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.ViewTarget;

/** Writes the outcome of an action or an event as render parameters, by which the portal shows the view that follows. */
public final class Navigation {

    private Navigation() {}

    public static void show(ViewTarget target, BridgeCall call, StateAwareResponse response) {
        PortletUrls.name(target.viewId(), target.parameters(), call, response);
    }

    /** Stays with this view. */
    public static void name(String viewId, BridgeCall call, StateAwareResponse response) {
        PortletUrls.name(viewId, Map.of(), call, response);
    }
}
