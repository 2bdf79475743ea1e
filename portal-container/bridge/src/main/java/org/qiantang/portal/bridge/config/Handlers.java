// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.config;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.BridgeException;
import org.jspecify.annotations.Nullable;

/** Makes objects of the classes that a portlet names in its init-params. */
final class Handlers {

    private Handlers() {}

    static <T> @Nullable T create(PortletConfig config, String parameter, Class<T> kind) {
        String name = config.getInitParameter(Bridge.BRIDGE_PACKAGE_PREFIX + parameter);
        if (name == null) return null;
        try {
            return Class.forName(name.trim(), true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(kind)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new BridgeException(
                    "portlet " + config.getPortletName() + ": " + name + " cannot be its " + parameter, e);
        }
    }
}
