// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortalContext;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletURLGenerationListener;
import java.util.Collections;
import java.util.HashMap;
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
import org.apache.pluto.container.om.portlet.UserAttribute;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.runtime.PortletDeployments;

/**
 * The services that Pluto's request and response objects look for in a container. Those that only Pluto's own container
 * class would call are refused: {@link PlutoPortletRuntime} stands in its place.
 */
final class DriverServices implements ContainerServices, NamespaceMapper, UserInfoService, PortletURLListenerService {

    private final PortalContext portal = new PortalInformation();
    private final PortletEnvironmentService environment = new PortletEnvironmentServiceImpl();
    private final RequestDispatcherService dispatchers = new RequestDispatcherServiceImpl();
    private final PortletPreferencesService preferences;
    private final PortletDeployments deployments;

    DriverServices(PortletPreferencesService preferences, PortletDeployments deployments) {
        this.preferences = preferences;
        this.deployments = deployments;
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

    @Override
    public String encode(PortletWindowID window, String name) {
        return ((DriverWindow) window).call().namespace() + name;
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

    /** Those attributes of the person that the application declares; null for who has not signed in (Portlet 3.0, 23.2). */
    @Override
    public @Nullable Map<String, String> getUserInfo(PortletRequest request, PortletWindow window) {
        Person person = ((DriverWindow) window).call().page().person();
        if (!person.isSignedIn()) return null;
        Map<String, String> result = new HashMap<>();
        for (UserAttribute declared :
                window.getPortletDefinition().getApplication().getUserAttributes()) {
            String value = person.attributes().get(declared.getName());
            if (value != null) result.put(declared.getName(), value);
        }
        return Collections.unmodifiableMap(result);
    }

    @Override
    public PortletURLListenerService getPortletURLListenerService() {
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Pluto declares it
    public List<PortletURLGenerationListener> getPortletURLGenerationListeners(PortletApplicationDefinition app) {
        if (app.getListeners().isEmpty()) return List.of();
        return deployments.list().stream()
                .filter(portlet -> portlet.application().getName().equals(app.getName()))
                .findFirst()
                .<List<PortletURLGenerationListener>>map(portlet -> List.copyOf(portlet.urlListeners()))
                .orElse(List.of());
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
