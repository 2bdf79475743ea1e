// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.faces.BridgeDefaultViewNotSpecifiedException;
import jakarta.portlet.faces.GenericFacesPortlet;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A portlet whose views are Faces views, as it is configured.
 *
 * @param defaultViews the view of each portlet mode (init-param {@code jakarta.portlet.faces.defaultViewId.MODE})
 */
public record FacesPortlet(
        PortletConfig config,
        ServletContext servletContext,
        Map<String, String> defaultViews,
        ViewFolder folder,
        List<PublicParameterMapping> publicParameters,
        PortletHandlers handlers) {

    private static final String DEFAULT_VIEW = GenericFacesPortlet.DEFAULT_VIEWID + ".";

    public static FacesPortlet of(PortletConfig config, ServletContext servletContext) {
        Map<String, String> views = new TreeMap<>();
        for (String name : Collections.list(config.getInitParameterNames())) {
            if (!name.startsWith(DEFAULT_VIEW)) continue;
            views.put(
                    name.substring(DEFAULT_VIEW.length()),
                    config.getInitParameter(name).trim());
        }
        return new FacesPortlet(
                config,
                servletContext,
                Map.copyOf(views),
                ViewFolder.of(views.values()),
                PublicParameterMapping.read(servletContext, config.getPortletName()),
                PortletHandlers.of(config, servletContext));
    }

    /** Whether the view is the first one of this mode. */
    public boolean isDefaultView(String viewId, String mode) {
        return viewId.equals(defaultViews.get(mode));
    }

    public String defaultView(String mode) {
        String viewId = defaultViews.get(mode);
        if (viewId == null) {
            throw new BridgeDefaultViewNotSpecifiedException("portlet " + config.getPortletName()
                    + " has no view for the mode " + mode + "; it needs the init-param " + DEFAULT_VIEW + mode);
        }
        return viewId;
    }
}
