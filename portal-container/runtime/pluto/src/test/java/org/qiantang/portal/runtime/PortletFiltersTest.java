// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.filter.ActionFilter;
import jakarta.portlet.filter.FilterChain;
import jakarta.portlet.filter.FilterConfig;
import jakarta.portlet.filter.RenderFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortletFiltersTest {
    static final List<String> CALLS = new ArrayList<>();

    private PortletApplicationDefinition application;

    /** Notes its name before and after the portlet. */
    public static final class NotingFilter implements RenderFilter {
        private String name = "";

        @Override
        public void init(FilterConfig config) {
            name = config.getFilterName() + config.getInitParameter("mark");
            CALLS.add("init " + name);
        }

        @Override
        public void destroy() {
            CALLS.add("destroy " + name);
        }

        @Override
        public void doFilter(RenderRequest request, RenderResponse response, FilterChain chain)
                throws IOException, PortletException {
            CALLS.add(name);
            if (!name.startsWith("wall")) chain.doFilter(request, response);
            CALLS.add("/" + name);
        }
    }

    /** Serves another phase. */
    public static final class OtherFilter implements ActionFilter {
        @Override
        public void init(FilterConfig config) {
            CALLS.add("init " + config.getFilterName());
        }

        @Override
        public void destroy() {
            CALLS.add("destroy other");
        }

        @Override
        public void doFilter(ActionRequest request, ActionResponse response, FilterChain chain) {
            CALLS.add("other");
        }
    }

    /** Notes that it was reached. */
    public static final class EndPortlet extends GenericPortlet {
        @Override
        public void render(RenderRequest request, RenderResponse response) {
            CALLS.add("portlet");
        }
    }

    private static String portlet(String name) {
        return "<portlet><portlet-name>" + name + "</portlet-name>"
                + "<portlet-class>jakarta.portlet.GenericPortlet</portlet-class></portlet>";
    }

    private static String filter(String name, String phase) {
        return "<filter><filter-name>" + name + "</filter-name><filter-class>" + NotingFilter.class.getName()
                + "</filter-class><lifecycle>" + phase + "</lifecycle>"
                + "<init-param><name>mark</name><value>!</value></init-param></filter>";
    }

    private static String mapping(String filter, String portlets) {
        return "<filter-mapping><filter-name>" + filter + "</filter-name><portlet-name>" + portlets
                + "</portlet-name></filter-mapping>";
    }

    @BeforeEach
    void describe_the_application() throws Exception {
        CALLS.clear();
        application = FakeApplication.version3(portlet("list")
                        + portlet("article")
                        + portlet("closed")
                        + filter("one", "RENDER_PHASE")
                        + filter("two", "RENDER_PHASE")
                        + filter("act", "ACTION_PHASE").replace("NotingFilter", "OtherFilter")
                        + filter("wall", "RENDER_PHASE")
                        + mapping("two", "list")
                        + mapping("act", "*")
                        + mapping("one", "li*")
                        + mapping("wall", "closed"))
                .start()
                .definition();
    }

    private static void render(PortletFilters filters, String portlet) throws Exception {
        filters.of(portlet, PortletRequest.RENDER_PHASE)
                .processFilter((RenderRequest) null, null, new EndPortlet(), null);
    }

    @Test
    void filters_stand_in_the_order_of_their_mappings() throws Exception {
        PortletFilters filters = PortletFilters.start(application, null, null);
        CALLS.clear();

        render(filters, "list");
        render(filters, "list");

        assertThat(CALLS)
                .containsExactly(
                        "two!", "one!", "portlet", "/one!", "/two!", "two!", "one!", "portlet", "/one!", "/two!");
    }

    @Test
    void filters_serve_their_portlets_in_their_phases_only() throws Exception {
        PortletFilters filters = PortletFilters.start(application, null, null);
        CALLS.clear();

        render(filters, "article");

        assertThat(CALLS).containsExactly("portlet");
        assertThat(filters.of("article", PortletRequest.RENDER_PHASE)).isSameAs(PortletFilters.NONE);
        assertThat(filters.of("article", PortletRequest.ACTION_PHASE)).isNotSameAs(PortletFilters.NONE);
    }

    @Test
    void a_filter_may_keep_the_request_from_the_portlet() throws Exception {
        PortletFilters filters = PortletFilters.start(application, null, null);
        CALLS.clear();

        render(filters, "closed");

        assertThat(CALLS).containsExactly("wall!", "/wall!");
    }

    @Test
    void filters_are_made_once_and_destroyed_once() throws Exception {
        PortletFilters filters = PortletFilters.start(application, null, null);
        render(filters, "list");
        render(filters, "closed");

        filters.stop();

        assertThat(CALLS.stream().filter(call -> call.startsWith("init"))).hasSize(4);
        assertThat(CALLS.stream().filter(call -> call.startsWith("destroy"))).hasSize(4);
    }

    @Test
    void an_application_without_filters_needs_nothing() throws Exception {
        assertThat(PortletFilters.start(
                        FakeApplication.version3(portlet("list")).start().definition(), null, null))
                .isNull();
    }
}
