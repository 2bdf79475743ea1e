// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.config;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.BridgeEventHandler;
import jakarta.portlet.faces.BridgeEventHandlerFactory;
import org.jspecify.annotations.Nullable;

/** Makes the event handler that a portlet names. */
final class EventHandlers extends BridgeEventHandlerFactory {

    @Override
    public @Nullable BridgeEventHandler getBridgeEventHandler(PortletConfig config) {
        return Handlers.create(config, Bridge.BRIDGE_EVENT_HANDLER, BridgeEventHandler.class);
    }

    @Override
    public @Nullable BridgeEventHandlerFactory getWrapped() {
        return null;
    }
}
