// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.BridgeEventHandler;
import jakarta.portlet.faces.BridgeEventHandlerFactory;
import jakarta.portlet.faces.BridgePublicRenderParameterHandler;
import jakarta.portlet.faces.BridgePublicRenderParameterHandlerFactory;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The handlers of a portlet: those that its class has put among the attributes of the application (JSR 329 and 301 knew
 * no other way), else those that its init-params name.
 */
public record PortletHandlers(
        String portlet,
        ServletContext context,
        @Nullable BridgeEventHandler named,
        @Nullable BridgePublicRenderParameterHandler namedOfParameters) {

    static PortletHandlers of(PortletConfig config, ServletContext context) {
        return new PortletHandlers(
                config.getPortletName(),
                context,
                BridgeEventHandlerFactory.getBridgeEventHandlerInstance(config),
                BridgePublicRenderParameterHandlerFactory.getBridgePublicRenderParameterHandlerInstance(config));
    }

    public Optional<BridgeEventHandler> events() {
        return attribute(Bridge.BRIDGE_EVENT_HANDLER, BridgeEventHandler.class).or(() -> Optional.ofNullable(named));
    }

    public Optional<BridgePublicRenderParameterHandler> parameters() {
        return attribute(Bridge.BRIDGE_PUBLIC_RENDER_PARAMETER_HANDLER, BridgePublicRenderParameterHandler.class)
                .or(() -> Optional.ofNullable(namedOfParameters));
    }

    private <T> Optional<T> attribute(String name, Class<T> kind) {
        Object known = context.getAttribute(Bridge.BRIDGE_PACKAGE_PREFIX + portlet + "." + name);
        return Optional.ofNullable(known).filter(kind::isInstance).map(kind::cast);
    }
}
