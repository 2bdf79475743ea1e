// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.enterprise.context.ApplicationScoped;
import org.qiantang.portal.api.page.KeptFragments;
import org.qiantang.portal.runtime.PortletDeployments;

/** Forgets the fragments that are kept with deployed portlets. */
@ApplicationScoped
public class PlutoKeptFragments implements KeptFragments {

    @Override
    public void forget(String application) {
        PortletDeployments.ofThisServer().list().stream()
                .filter(portlet -> portlet.id().application().equals(application))
                .forEach(portlet -> FragmentCache.of(portlet).forgetAll());
    }
}
