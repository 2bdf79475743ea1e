// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.List;
import org.apache.pluto.container.om.portlet.Dependency;
import org.qiantang.portal.runtime.DeployedPortlet;

/** The page resources that a portlet declares (Portlet 3.0, 15.5.2). */
record PageResources(List<Dependency> declared) {

    static PageResources of(DeployedPortlet portlet) {
        return portlet.derived(
                PageResources.class,
                p -> new PageResources(List.copyOf(p.definition().getDependencies())));
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }
}
