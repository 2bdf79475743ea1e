// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortalContext;
import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this portal says of itself to portlets (Portlet 3.0, chapter 8). */
final class PortalInformation implements PortalContext {

    @Override
    public @Nullable String getProperty(String name) {
        return MARKUP_HEAD_ELEMENT_SUPPORT.equals(name) ? "true" : null;
    }

    @Override
    public Enumeration<String> getPropertyNames() {
        return Collections.enumeration(List.of(MARKUP_HEAD_ELEMENT_SUPPORT));
    }

    @Override
    public Enumeration<PortletMode> getSupportedPortletModes() {
        return Collections.enumeration(PortletModes.PORTAL_MODES);
    }

    @Override
    public Enumeration<WindowState> getSupportedWindowStates() {
        return Collections.enumeration(PortletModes.PORTAL_STATES);
    }

    @Override
    public String getPortalInfo() {
        return "QiantangPortal/0.1";
    }
}
