// SPDX-License-Identifier: Apache-2.0
package org.apache.pluto.container.driver;

import jakarta.portlet.annotations.ActionMethod;
import jakarta.portlet.annotations.DestroyMethod;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.HeaderMethod;
import jakarta.portlet.annotations.InitMethod;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletConfigurations;
import jakarta.portlet.annotations.PortletLifecycleFilter;
import jakarta.portlet.annotations.PortletListener;
import jakarta.portlet.annotations.PortletPreferencesValidator;
import jakarta.portlet.annotations.RenderMethod;
import jakarta.portlet.annotations.ServeResourceMethod;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.HandlesTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * Finds the portlets of a web application, declared in portlet.xml or by annotations, when it starts; gives each the
 * servlet through which the portal calls it.
 *
 * <p>Mend 5a: Pluto's own swallowed every problem, so that an application with a mistake in its descriptor (or with an
 * empty {@code <multipart-config/>}) vanished without a word. Here the deployment fails and says why.
 */
@HandlesTypes({
    ActionMethod.class,
    DestroyMethod.class,
    EventMethod.class,
    HeaderMethod.class,
    InitMethod.class,
    PortletApplication.class,
    PortletConfiguration.class,
    PortletConfigurations.class,
    PortletLifecycleFilter.class,
    PortletListener.class,
    PortletPreferencesValidator.class,
    RenderMethod.class,
    ServeResourceMethod.class
})
public final class PortletContainerInitializer implements ServletContainerInitializer {

    private static final String PORTLET_XML = "/WEB-INF/portlet.xml";
    private static final String FIRST_SCHEMA = "http://java.sun.com/xml/ns/portlet/portlet-app_1_0.xsd";
    private static final Pattern FIRST_VERSION =
            Pattern.compile("(?<before><(?:\\w+:)?portlet-app\\b[^>]*?\\bversion\\s*=\\s*[\"'])1\\.0(?=[\"'])");
    private static final String SECOND_SCHEMA = "http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd";

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) throws ServletException {
        boolean annotated = classes != null && !classes.isEmpty();
        // Scanning every class of every web application would slow all deployments.
        if (!annotated && context.getResourceAsStream(PORTLET_XML) == null) return;
        try {
            ConfigurationHolder holder = read(classes, context);
            if (holder.getPad().getPortlets().isEmpty()) return;
            context.setAttribute(ConfigurationHolder.ATTRIB_NAME, holder);
            for (PortletDefinition portlet : holder.getPad().getPortlets()) addServlet(portlet, context);
        } catch (Exception e) {
            throw new ServletException(
                    "the portlets of " + context.getContextPath() + " cannot be deployed: " + e.getMessage(), e);
        }
    }

    private ConfigurationHolder read(Set<Class<?>> classes, ServletContext context) throws Exception {
        ConfigurationHolder holder = new ConfigurationHolder();
        holder.scanMethodAnnotations(context);
        if (classes != null && !classes.isEmpty()) holder.processConfigAnnotations(classes);
        try (InputStream descriptor = context.getResourceAsStream(PORTLET_XML)) {
            if (descriptor != null) holder.processPortletDD(inSecondVersion(descriptor));
        }
        try (InputStream webDescriptor = context.getResourceAsStream("/WEB-INF/web.xml")) {
            if (webDescriptor != null) holder.processWebDD(webDescriptor);
        }
        holder.validate();
        for (PortletDefinition portlet : holder.getPad().getPortlets()) requireClass(portlet, context);
        holder.reconcileBeanConfig();
        for (PortletDefinition portlet : holder.getPad().getPortlets()) requireMethods(portlet, holder);
        return holder;
    }

    /**
     * Mend 7: Pluto's reader of portlet.xml 1.0 fails where a preference leaves {@code read-only} out or a portlet has no
     * preferences validator. A descriptor of the first version is one of the second, too, but for the name of its schema.
     */
    private static InputStream inSecondVersion(InputStream descriptor) throws IOException {
        String text =
                new String(descriptor.readAllBytes(), StandardCharsets.ISO_8859_1); // bytes, whatever their encoding
        if (text.contains(FIRST_SCHEMA)) {
            text = FIRST_VERSION
                    .matcher(text.replace(FIRST_SCHEMA, SECOND_SCHEMA))
                    .replaceFirst("${before}2.0");
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Pluto only warns of a class that is not there, and leaves its portlet out without another word. */
    private static void requireClass(PortletDefinition portlet, ServletContext context) throws ClassNotFoundException {
        String className = portlet.getPortletClass();
        if (className == null || className.isBlank()) return; // a bean with methods
        try {
            Class.forName(className.strip(), false, context.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new ClassNotFoundException(
                    "portlet " + portlet.getPortletName() + " names the class " + className + ", which is not there",
                    e);
        }
    }

    /** A portlet without methods could show nothing; its windows would stay empty for ever. */
    private static void requireMethods(PortletDefinition portlet, ConfigurationHolder holder) {
        String name = portlet.getPortletName();
        if (!holder.getMethodStore().getMethodIDsForPortlet(name).isEmpty()) return;
        throw new IllegalArgumentException("portlet " + name + " has no class, nor a bean with methods for it");
    }

    private void addServlet(PortletDefinition portlet, ServletContext context) {
        String name = portlet.getPortletName();
        ServletRegistration.Dynamic servlet = context.addServlet(name + "_PS3", PortletServlet3.class);
        servlet.addMapping(DeployedPortlet.invokerPath(name));
        servlet.setInitParameter(PortletServlet3.PORTLET_NAME, name);
        servlet.setAsyncSupported(true);
        servlet.setLoadOnStartup(100);
        if (portlet.isMultipartSupported()) servlet.setMultipartConfig(multipart(portlet));
    }

    /** Sizes in bytes, -1 for unlimited, as in Servlet 6.0, 8.1.5; what the descriptor leaves out is unlimited. */
    private static MultipartConfigElement multipart(PortletDefinition portlet) {
        return new MultipartConfigElement(
                Objects.requireNonNullElse(portlet.getLocation(), ""),
                Objects.requireNonNullElse(portlet.getMaxFileSize(), -1L),
                Objects.requireNonNullElse(portlet.getMaxRequestSize(), -1L),
                Objects.requireNonNullElse(portlet.getFileSizeThreshold(), 0));
    }
}
