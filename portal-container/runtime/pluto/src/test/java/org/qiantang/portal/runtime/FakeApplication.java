// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

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
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;
import org.jspecify.annotations.Nullable;

/** A web application at {@code /polls} that starts without a server. */
final class FakeApplication {
    private final @Nullable String descriptor;
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> mappings = new ArrayList<>();
    private final List<MultipartConfigElement> multiparts = new ArrayList<>();

    FakeApplication(@Nullable String descriptor) {
        this.descriptor = descriptor;
    }

    /** With a descriptor of version 3.0 with this content. */
    static FakeApplication version3(String content) {
        return new FakeApplication("<portlet-app xmlns=\"http://xmlns.jcp.org/xml/ns/portlet\" version=\"3.0\">"
                + content + "</portlet-app>");
    }

    FakeApplication start() throws ServletException {
        new PortletContainerInitializer().onStartup(null, context());
        return this;
    }

    PortletApplicationDefinition definition() {
        return ((ConfigurationHolder) attributes.get(ConfigurationHolder.ATTRIB_NAME)).getPad();
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    /** Addresses of the servlets that call portlets. */
    List<String> mappings() {
        return mappings;
    }

    List<MultipartConfigElement> multiparts() {
        return multiparts;
    }

    private ServletContext context() {
        return proxy(ServletContext.class, (name, arguments) -> switch (name) {
            case "getResourceAsStream" -> resource((String) arguments[0]);
            case "getContextPath" -> "/polls";
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "addServlet" -> registration();
            case "getResourcePaths" -> Set.of();
            case "getClassLoader" -> Thread.currentThread().getContextClassLoader();
            default -> null;
        });
    }

    private @Nullable ByteArrayInputStream resource(String path) {
        if (descriptor == null || !path.equals("/WEB-INF/portlet.xml")) return null;
        return new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8));
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
                FakeApplication.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answer.to(called.getName(), arguments)));
    }
}
