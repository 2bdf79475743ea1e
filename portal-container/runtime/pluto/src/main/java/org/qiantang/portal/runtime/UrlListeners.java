// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletURLGenerationListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pluto.container.om.portlet.Listener;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Makes the listeners that a portlet application wants to see every URL its portlets write (Portlet 3.0, 11.5). They
 * are made once, when the application starts, and called in the order of their ordinals.
 */
public final class UrlListeners {

    private UrlListeners() {}

    /** @throws PortletException if a listener cannot be made */
    public static List<PortletURLGenerationListener<?, ?>> start(
            PortletApplicationDefinition application, @Nullable BeanManager beans) throws PortletException {
        List<Listener> declared = new ArrayList<>(application.getListeners());
        declared.sort(Comparator.comparingInt(Listener::getOrdinal));
        List<PortletURLGenerationListener<?, ?>> result = new ArrayList<>(declared.size());
        for (Listener listener : declared) {
            result.add((PortletURLGenerationListener<?, ?>)
                    PortletInstances.create(listener.getListenerClass(), PortletURLGenerationListener.class, beans));
        }
        return List.copyOf(result);
    }
}
