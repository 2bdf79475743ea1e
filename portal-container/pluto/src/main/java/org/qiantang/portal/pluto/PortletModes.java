// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pluto.container.om.portlet.CustomPortletMode;
import org.apache.pluto.container.om.portlet.Supports;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * The portlet modes and window states of a portlet that this portal offers (Portlet 3.0, chapters 8.4 and 9.4): those
 * the portlet supports for HTML, as far as the portal knows them, and modes that the portlet manages itself.
 *
 * @param own modes that the portlet manages itself
 */
record PortletModes(Set<String> modes, Set<String> own, Set<String> states) {

    /** Those of the specification and its appendix A that make sense here. */
    static final List<PortletMode> PORTAL_MODES = Stream.of(
                    "view", "edit", "help", "about", "config", "edit_defaults", "preview", "print")
            .map(PortletMode::new)
            .toList();

    static final List<WindowState> PORTAL_STATES =
            List.of(WindowState.NORMAL, WindowState.MAXIMIZED, WindowState.MINIMIZED);

    static PortletModes of(DeployedPortlet portlet) {
        return portlet.derived(PortletModes.class, PortletModes::find);
    }

    private static PortletModes find(DeployedPortlet portlet) {
        Set<String> own = new LinkedHashSet<>();
        for (CustomPortletMode mode : portlet.application().getCustomPortletModes()) {
            if (!mode.isPortalManaged()) own.add(mode.getPortletMode().toLowerCase(Locale.ROOT));
        }
        Set<String> modes = new LinkedHashSet<>(Set.of("view"));
        portlet.definition().getSupports().stream()
                .filter(PortletModes::isForPages)
                .flatMap(supports -> supports.getPortletModes().stream())
                .map(mode -> mode.toLowerCase(Locale.ROOT))
                .filter(mode -> own.contains(mode) || PORTAL_MODES.contains(new PortletMode(mode)))
                .forEach(modes::add);
        own.retainAll(modes);
        Set<String> states = new LinkedHashSet<>();
        PORTAL_STATES.forEach(state -> states.add(state.toString()));
        return new PortletModes(modes, own, states);
    }

    private static boolean isForPages(Supports supports) {
        String type = supports.getMimeType();
        return type.equals("text/html") || type.equals("text/*") || type.equals("*") || type.equals("*/*");
    }
}
