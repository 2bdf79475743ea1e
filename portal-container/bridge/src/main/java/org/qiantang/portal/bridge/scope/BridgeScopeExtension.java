// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.scope;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.portlet.faces.annotation.BridgeRequestScoped;

/** Adds the scope {@link BridgeRequestScoped} to CDI. */
public class BridgeScopeExtension implements Extension {

    void addScope(@Observes BeforeBeanDiscovery event) {
        event.addScope(BridgeRequestScoped.class, true, true);
    }

    void addContext(@Observes AfterBeanDiscovery event) {
        event.addContext(new BridgeScopeContext());
    }
}
