// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.config;

import jakarta.portlet.PortletContext;
import jakarta.portlet.faces.BridgeConfigFactory;
import jakarta.portlet.faces.BridgeEventHandlerFactory;
import jakarta.portlet.faces.BridgeFactoryFinder;
import jakarta.portlet.faces.BridgePublicRenderParameterHandlerFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the bridge's factories (Jakarta Portlet Bridge, BridgeFactoryFinder). They hold nothing and are the same for all. */
public final class BridgeFactories extends BridgeFactoryFinder {

    private final Map<Class<?>, Object> factories = Map.of(
            BridgeConfigFactory.class, new PortletBridgeConfigFactory(),
            BridgeEventHandlerFactory.class, new EventHandlers(),
            BridgePublicRenderParameterHandlerFactory.class, new ParameterHandlers());

    @Override
    public @Nullable Object getFactoryInstance(PortletContext context, Class<?> factory) {
        return factories.get(factory);
    }

    @Override
    public void releaseFactories(PortletContext context) {
        // There is nothing to release.
    }
}
