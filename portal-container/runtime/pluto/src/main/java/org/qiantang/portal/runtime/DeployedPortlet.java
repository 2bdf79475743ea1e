// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletURLGenerationListener;
import jakarta.portlet.UnavailableException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import java.util.List;
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

    /** Where, inside its own application, the servlets listen that call the portlets. */
    private static final String INVOKER_PATH = "/PlutoInvoker3/";

    private final PortletId id;
    private final PortletDefinition definition;
    private final PortletApplicationDefinition application;
    private final PortletConfig config;
    private final ServletContext servletContext;
    private final String contextPath;
    private final ClassLoader classLoader;
    private final boolean withHeaderPhase;
    private final Map<String, FilterManager> filters = new ConcurrentHashMap<>();
    private final Map<String, String[]> runtimeOptions;
    private final @Nullable PortletFilters applicationFilters;
    private final List<PortletURLGenerationListener<?, ?>> urlListeners;
    private final @Nullable BeanManager beans;
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
            @Nullable PortletFilters applicationFilters,
            List<PortletURLGenerationListener<?, ?>> urlListeners,
            @Nullable BeanManager beans) {
        this.id = id;
        this.definition = definition;
        this.application = application;
        this.config = config;
        this.servletContext = servletContext;
        // Asked now: a destroyed context answers nothing, and requests under way may outlast it by a moment.
        this.contextPath = servletContext.getContextPath();
        this.classLoader = servletContext.getClassLoader();
        this.withHeaderPhase = withHeaderPhase;
        this.applicationFilters = applicationFilters;
        this.urlListeners = List.copyOf(urlListeners);
        this.beans = beans;
        this.runtimeOptions = config.getContainerRuntimeOptions();
    }

    /** The path of a portlet's servlet; a portlet may have any name, a path may not. */
    public static String invokerPath(String portletName) {
        StringBuilder path = new StringBuilder(INVOKER_PATH);
        portletName.chars().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 128 || c == '_' || c == '-') path.append((char) c);
            else path.append('.').append(Integer.toHexString(c)).append('.');
        });
        return path.toString();
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

    /** Where the portlet application answers on this server, such as {@code /portlets/news}. */
    public String contextPath() {
        return contextPath;
    }

    /** Loads the classes of the portlet application. */
    public ClassLoader classLoader() {
        return classLoader;
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

    /** Those that want to see every URL this portlet writes. */
    public List<PortletURLGenerationListener<?, ?>> urlListeners() {
        return urlListeners;
    }

    /**
     * A new instance of one of the application's own classes, with injection where CDI manages it.
     *
     * @throws PortletException if it cannot be made
     */
    public <T> T create(String className, Class<T> kind) throws PortletException {
        return PortletInstances.create(className, kind, beans);
    }

    /** The way into the portlet application from the portal's servlet context. */
    public RequestDispatcher dispatcher() {
        RequestDispatcher known = dispatcher;
        if (known != null) return known;
        RequestDispatcher found =
                Objects.requireNonNull(servletContext.getRequestDispatcher(invokerPath(id.portlet())), id.toString());
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
