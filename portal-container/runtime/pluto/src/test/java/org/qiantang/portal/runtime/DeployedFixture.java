// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.portlet.PortletConfig;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;

/** Deployed portlets without a server. */
final class DeployedFixture {
    private DeployedFixture() {}

    static DeployedPortlet deployed(String application, PortletApplicationDefinition definition, String portlet) {
        PortletConfig config = (PortletConfig) Proxy.newProxyInstance(
                DeployedFixture.class.getClassLoader(),
                new Class<?>[] {PortletConfig.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("getContainerRuntimeOptions")) return Map.of();
                    throw new UnsupportedOperationException(called.toString());
                });
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                DeployedFixture.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("getContextPath")) return "/" + application;
                    if (called.getName().equals("getClassLoader")) return DeployedFixture.class.getClassLoader();
                    throw new UnsupportedOperationException(called.toString());
                });
        return new DeployedPortlet(
                new PortletId(application, portlet),
                definition.getPortlet(portlet),
                definition,
                config,
                context,
                false,
                null,
                java.util.List.of(),
                null);
    }
}
