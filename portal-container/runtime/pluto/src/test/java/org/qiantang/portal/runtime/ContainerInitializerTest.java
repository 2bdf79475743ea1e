// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pluto.container.driver.PortletContainerInitializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mend 5a: what is wrong with an application is said, and what is not wrong works. */
class ContainerInitializerTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> mappings = new ArrayList<>();
    private final List<MultipartConfigElement> multiparts = new ArrayList<>();

    private ServletContext application(@Nullable String descriptor) {
        return proxy(ServletContext.class, (name, arguments) -> switch (name) {
            case "getResourceAsStream" ->
                descriptor != null && arguments[0].equals("/WEB-INF/portlet.xml")
                        ? new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8))
                        : null;
            case "getContextPath" -> "/polls";
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "addServlet" -> registration();
            case "getResourcePaths" -> Set.of();
            case "getClassLoader" -> getClass().getClassLoader();
            default -> null;
        });
    }

    private ServletRegistration.Dynamic registration() {
        return proxy(ServletRegistration.Dynamic.class, (name, arguments) -> switch (name) {
            case "addMapping" -> {
                mappings.addAll(List.of((String[]) arguments[0]));
                yield Set.of();
            }
            case "setMultipartConfig" -> {
                multiparts.add((MultipartConfigElement) arguments[0]);
                yield null;
            }
            case "setInitParameter" -> true;
            default -> null;
        });
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                ContainerInitializerTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answer.to(called.getName(), arguments)));
    }

    private void start(@Nullable String descriptor) throws ServletException {
        new PortletContainerInitializer().onStartup(null, application(descriptor));
    }

    private static String polls(String inside) {
        return "<portlet-app xmlns=\"http://xmlns.jcp.org/xml/ns/portlet\" version=\"3.0\"><portlet>"
                + "<portlet-name>poll</portlet-name><portlet-class>jakarta.portlet.GenericPortlet</portlet-class>"
                + inside + "</portlet></portlet-app>";
    }

    @Test
    void a_web_application_without_portlets_is_left_alone() throws ServletException {
        start(null);

        assertThat(attributes).isEmpty();
        assertThat(mappings).isEmpty();
    }

    @Test
    void every_portlet_gets_the_servlet_that_calls_it() throws ServletException {
        start(polls(""));

        assertThat(mappings).containsExactly("/PlutoInvoker3/poll");
        assertThat(multiparts).isEmpty();
    }

    @Test
    @DisplayName("mend 5a: an empty multipart-config means no limits")
    void empty_multipart() throws ServletException {
        start(polls("<multipart-config/>"));

        assertThat(mappings).containsExactly("/PlutoInvoker3/poll");
        assertThat(multiparts).singleElement().satisfies(config -> {
            assertThat(config.getMaxFileSize()).isEqualTo(-1);
            assertThat(config.getMaxRequestSize()).isEqualTo(-1);
        });
    }

    @Test
    @DisplayName("mend 5a: an application with a mistake does not vanish silently")
    void mistakes_are_told() {
        assertThatThrownBy(() -> start("<portlet-app"))
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("/polls");
        assertThatThrownBy(() -> start(polls("").replace("jakarta.portlet.GenericPortlet", "org.example.Lost")))
                .isInstanceOf(ServletException.class)
                .hasStackTraceContaining("org.example.Lost");
    }
}
