// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.config;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.faces.BridgeConfig;
import jakarta.portlet.faces.BridgeConfigFactory;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Tells libraries how the bridge names things. */
final class PortletBridgeConfigFactory extends BridgeConfigFactory {

    @Override
    public BridgeConfig getBridgeConfig(PortletConfig config) {
        return new Names();
    }

    @Override
    public @Nullable BridgeConfigFactory getWrapped() {
        return null;
    }

    private static final class Names implements BridgeConfig {
        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Set<String> getExcludedRequestAttributes() {
            return Set.of();
        }

        @Override
        public Map<String, String[]> getPublicParameterMappings() {
            return Map.of();
        }

        @Override
        public String getViewIdRenderParameterName() {
            return BridgeCall.VIEW;
        }

        @Override
        public String getViewIdResourceParameterName() {
            return BridgeCall.VIEW;
        }
    }
}
