// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortalContext;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletURLGenerationListener;
import java.util.List;
import java.util.Map;
import org.apache.pluto.container.CCPPProfileService;
import org.apache.pluto.container.ContainerServices;
import org.apache.pluto.container.EventCoordinationService;
import org.apache.pluto.container.FilterManagerService;
import org.apache.pluto.container.NamespaceMapper;
import org.apache.pluto.container.PortletEnvironmentService;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletRequestContextService;
import org.apache.pluto.container.PortletURLListenerService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.PortletWindowID;
import org.apache.pluto.container.RequestDispatcherService;
import org.apache.pluto.container.UserInfoService;
import org.apache.pluto.container.impl.PortletEnvironmentServiceImpl;
import org.apache.pluto.container.impl.RequestDispatcherServiceImpl;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;

/**
 * The services that Pluto's request and response objects look for in a container. Those that only Pluto's own container
 * class would call are refused: {@link PlutoPortletRuntime} stands in its place.
 */
final class DriverServices implements ContainerServices, NamespaceMapper, UserInfoService, PortletURLListenerService {

    private final PortalContext portal = new PortalInformation();
    private final PortletEnvironmentService environment = new PortletEnvironmentServiceImpl();
    private final RequestDispatcherService dispatchers = new RequestDispatcherServiceImpl();
    private final PortletPreferencesService preferences;

    DriverServices(PortletPreferencesService preferences) {
        this.preferences = preferences;
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("portlets are called by PlutoPortletRuntime");
    }

    @Override
    public PortalContext getPortalContext() {
        return portal;
    }

    @Override
    public PortletPreferencesService getPortletPreferencesService() {
        return preferences;
    }

    @Override
    public PortletEnvironmentService getPortletEnvironmentService() {
        return environment;
    }

    @Override
    public RequestDispatcherService getRequestDispatcherService() {
        return dispatchers;
    }

    @Override
    public NamespaceMapper getNamespaceMapper() {
        return this;
    }

    /** Namespaces begin with a letter, as names in HTML and JavaScript must; unique on a page by the window's key. */
    @Override
    public String encode(PortletWindowID window, String name) {
        return "w_" + ((DriverWindow) window).call().window().key().replace('-', '_') + "_" + name;
    }

    @Override
    public String decode(PortletWindowID window, String name) {
        String prefix = encode(window, "");
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    @Override
    public UserInfoService getUserInfoService() {
        return this;
    }

    @Override
    public Map<String, String> getUserInfo(PortletRequest request, PortletWindow window) {
        return Map.of();
    }

    @Override
    public PortletURLListenerService getPortletURLListenerService() {
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Pluto declares it
    public List<PortletURLGenerationListener> getPortletURLGenerationListeners(PortletApplicationDefinition app) {
        return List.of();
    }

    @Override
    public CCPPProfileService getCCPPProfileService() {
        return request -> null;
    }

    @Override
    public EventCoordinationService getEventCoordinationService() {
        throw notHere();
    }

    @Override
    public PortletRequestContextService getPortletRequestContextService() {
        throw notHere();
    }

    @Override
    public FilterManagerService getFilterManagerService() {
        throw notHere();
    }

    @Override
    public PortletInvokerService getPortletInvokerService() {
        throw notHere();
    }
}
