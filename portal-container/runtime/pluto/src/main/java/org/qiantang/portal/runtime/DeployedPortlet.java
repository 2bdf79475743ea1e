// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.UnavailableException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A portlet that is deployed on this server, with everything that every call of it needs and that does not change while
 * it is deployed. Definitions are copied here once; Pluto copies them deeply whenever it is asked.
 */
public final class DeployedPortlet {

    /** Where, inside its own application, the servlet listens that calls the portlet. */
    public static final String INVOKER_PATH = "/PlutoInvoker3/";

    private final PortletId id;
    private final PortletDefinition definition;
    private final PortletApplicationDefinition application;
    private final PortletConfig config;
    private final ServletContext servletContext;
    private final boolean withHeaderPhase;
    private final Map<String, FilterManager> filters = new ConcurrentHashMap<>();
    private final Map<String, String[]> runtimeOptions;
    private final @Nullable PortletFilters applicationFilters;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private volatile @Nullable UnavailableException unavailable;
    private volatile @Nullable RequestDispatcher dispatcher;

    public DeployedPortlet(
            PortletId id,
            PortletDefinition definition,
            PortletApplicationDefinition application,
            PortletConfig config,
            ServletContext servletContext,
            boolean withHeaderPhase,
            @Nullable PortletFilters applicationFilters) {
        this.id = id;
        this.definition = definition;
        this.application = application;
        this.config = config;
        this.servletContext = servletContext;
        this.withHeaderPhase = withHeaderPhase;
        this.applicationFilters = applicationFilters;
        this.runtimeOptions = config.getContainerRuntimeOptions();
    }

    public PortletId id() {
        return id;
    }

    public PortletDefinition definition() {
        return definition;
    }

    public PortletApplicationDefinition application() {
        return application;
    }

    public PortletConfig config() {
        return config;
    }

    public ServletContext servletContext() {
        return servletContext;
    }

    /** Whether the portlet has anything to say in the header phase; GenericPortlet's own empty method does not count. */
    public boolean withHeaderPhase() {
        return withHeaderPhase;
    }

    /** Container runtime options (Portlet 3.0, chapter 10.4) that this portlet sets, by name. */
    public Map<String, String[]> runtimeOptions() {
        return runtimeOptions;
    }

    /** The filters of one life-cycle phase, made once for as long as the portlet is deployed. */
    public FilterManager filters(String phase) {
        if (applicationFilters == null) return PortletFilters.NONE;
        return filters.computeIfAbsent(phase, p -> applicationFilters.of(id.portlet(), p));
    }

    /** The way into the portlet application from the portal's servlet context. */
    public RequestDispatcher dispatcher() {
        RequestDispatcher known = dispatcher;
        if (known != null) return known;
        RequestDispatcher found =
                Objects.requireNonNull(servletContext.getRequestDispatcher(INVOKER_PATH + id.portlet()), id.toString());
        dispatcher = found;
        return found;
    }

    /** Takes the portlet out of service for good (Portlet 3.0, 5.4.1: permanent UnavailableException). */
    public void takeOutOfService(UnavailableException reason) {
        unavailable = reason;
        forgetDerived();
    }

    public Optional<UnavailableException> outOfService() {
        return Optional.ofNullable(unavailable);
    }

    /**
     * Something that the portal has worked out about this portlet, kept as long as both are there.
     *
     * @param make works it out; may itself ask for something derived, and may be called again
     */
    public <T> T derived(Class<T> type, Function<DeployedPortlet, T> make) {
        Object known = derived.get(type);
        if (known != null) return type.cast(known);
        // Not inside the map: what is worked out may ask for something else that is.
        T made = make.apply(this);
        Object other = derived.putIfAbsent(type, made);
        return other == null ? made : type.cast(other);
    }

    /** Lets go of what the portal has worked out: its classes go with it when it is deployed anew. */
    public void forgetDerived() {
        derived.clear();
    }
}
