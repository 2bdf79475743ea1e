// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventPortlet;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.HeaderPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.Portlet;
import jakarta.portlet.PortletContext;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceServingPortlet;
import jakarta.portlet.filter.ActionFilter;
import jakarta.portlet.filter.EventFilter;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.HeaderFilter;
import jakarta.portlet.filter.HeaderFilterChain;
import jakarta.portlet.filter.PortletFilter;
import jakarta.portlet.filter.RenderFilter;
import jakarta.portlet.filter.ResourceFilter;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.om.portlet.Filter;
import org.apache.pluto.container.om.portlet.FilterMapping;
import org.apache.pluto.container.om.portlet.InitParam;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The portlet filters of one portlet application (Portlet 3.0, chapter 21): made and initialised once when the
 * application starts, destroyed when it stops. Pluto's own driver did both on every request.
 */
public final class PortletFilters {

    /** For portlets without filters: calls the portlet at once. */
    public static final FilterManager NONE = new Chains(List.of());

    private final PortletApplicationDefinition application;
    private final Map<String, PortletFilter> filters = new LinkedHashMap<>();

    private PortletFilters(PortletApplicationDefinition application) {
        this.application = application;
    }

    /**
     * Makes the filters of an application, by CDI where it knows their classes.
     *
     * @throws PortletException if a filter cannot be made or fails in its {@code init}
     */
    public static @Nullable PortletFilters start(
            PortletApplicationDefinition application, PortletContext context, @Nullable BeanManager beans)
            throws PortletException {
        if (application.getFilters().isEmpty()) return null;
        PortletFilters result = new PortletFilters(application);
        for (Filter declared : application.getFilters()) {
            PortletFilter filter = PortletInstances.create(declared.getFilterClass(), PortletFilter.class, beans);
            filter.init(new Config(declared, context));
            result.filters.put(declared.getFilterName(), filter);
        }
        return result;
    }

    /** The chain for one portlet in one phase, in the order of the filter mappings. */
    FilterManager of(String portletName, String phase) {
        List<PortletFilter> chain = application.getFilterMappings().stream()
                .filter(mapping -> mapping.getPortletNames().stream().anyMatch(p -> matches(p, portletName)))
                .map(FilterMapping::getFilterName)
                .filter(name -> servesPhase(name, phase))
                .map(filters::get)
                .toList();
        return chain.isEmpty() ? NONE : new Chains(chain);
    }

    private boolean servesPhase(String filterName, String phase) {
        return application.getFilters().stream()
                .anyMatch(f -> f.getFilterName().equals(filterName)
                        && f.getLifecycles().contains(phase));
    }

    private static boolean matches(String pattern, String portletName) {
        return pattern.endsWith("*")
                ? portletName.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(portletName);
    }

    public void stop() {
        filters.values().forEach(PortletFilter::destroy);
    }

    private record Config(Filter declared, PortletContext context) implements FilterConfig {
        @Override
        public String getFilterName() {
            return declared.getFilterName();
        }

        @Override
        public PortletContext getPortletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return declared.getInitParams().stream()
                    .filter(p -> p.getParamName().equals(name))
                    .map(InitParam::getParamValue)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(declared.getInitParams().stream()
                    .map(InitParam::getParamName)
                    .toList());
        }
    }

    /** Starts a new run through the filters for each call. */
    private record Chains(List<PortletFilter> filters) implements FilterManager {
        @Override
        public void processFilter(ActionRequest rq, ActionResponse rs, Portlet portlet, PortletContext context)
                throws PortletException, IOException {
            new Run(filters, portlet).doFilter(rq, rs);
        }

        @Override
        public void processFilter(HeaderRequest rq, HeaderResponse rs, HeaderPortlet portlet, PortletContext context)
                throws PortletException, IOException {
            new Run(filters, portlet).doFilter(rq, rs);
        }

        @Override
        public void processFilter(RenderRequest rq, RenderResponse rs, Portlet portlet, PortletContext context)
                throws PortletException, IOException {
            if (filters.isEmpty()) portlet.render(rq, rs);
            else new Run(filters, portlet).doFilter(rq, rs);
        }

        @Override
        public void processFilter(
                ResourceRequest rq, ResourceResponse rs, ResourceServingPortlet portlet, PortletContext context)
                throws PortletException, IOException {
            new Run(filters, portlet).doFilter(rq, rs);
        }

        @Override
        public void processFilter(EventRequest rq, EventResponse rs, EventPortlet portlet, PortletContext context)
                throws PortletException, IOException {
            new Run(filters, portlet).doFilter(rq, rs);
        }

        @Override
        public void setBeanManager(BeanManager beans) {
            // filters are made by CDI when the application starts
        }
    }

    /** One call on its way through the filters to the portlet; each filter decides whether it goes on. */
    private static final class Run implements FilterChain, HeaderFilterChain {
        private final List<PortletFilter> filters;
        private final Object portlet;
        private int next;

        Run(List<PortletFilter> filters, Object portlet) {
            this.filters = filters;
            this.portlet = portlet;
        }

        @Override
        public void doFilter(ActionRequest rq, ActionResponse rs) throws IOException, PortletException {
            if (next < filters.size()) ((ActionFilter) filters.get(next++)).doFilter(rq, rs, this);
            else ((Portlet) portlet).processAction(rq, rs);
        }

        @Override
        public void doFilter(EventRequest rq, EventResponse rs) throws IOException, PortletException {
            if (next < filters.size()) ((EventFilter) filters.get(next++)).doFilter(rq, rs, this);
            else ((EventPortlet) portlet).processEvent(rq, rs);
        }

        @Override
        public void doFilter(RenderRequest rq, RenderResponse rs) throws IOException, PortletException {
            if (next < filters.size()) ((RenderFilter) filters.get(next++)).doFilter(rq, rs, this);
            else ((Portlet) portlet).render(rq, rs);
        }

        @Override
        public void doFilter(ResourceRequest rq, ResourceResponse rs) throws IOException, PortletException {
            if (next < filters.size()) ((ResourceFilter) filters.get(next++)).doFilter(rq, rs, this);
            else ((ResourceServingPortlet) portlet).serveResource(rq, rs);
        }

        @Override
        public void doFilter(HeaderRequest rq, HeaderResponse rs) throws IOException, PortletException {
            if (next < filters.size()) ((HeaderFilter) filters.get(next++)).doFilter(rq, rs, this);
            else ((HeaderPortlet) portlet).renderHeaders(rq, rs);
        }
    }
}
