// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.config;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.BridgePublicRenderParameterHandler;
import jakarta.portlet.faces.BridgePublicRenderParameterHandlerFactory;
import org.jspecify.annotations.Nullable;

/** Makes the handler of public render parameters that a portlet names. */
final class ParameterHandlers extends BridgePublicRenderParameterHandlerFactory {

    @Override
    public @Nullable BridgePublicRenderParameterHandler getBridgePublicRenderParameterHandler(PortletConfig config) {
        return Handlers.create(
                config, Bridge.BRIDGE_PUBLIC_RENDER_PARAMETER_HANDLER, BridgePublicRenderParameterHandler.class);
    }

    @Override
    public @Nullable BridgePublicRenderParameterHandlerFactory getWrapped() {
        return null;
    }
}
