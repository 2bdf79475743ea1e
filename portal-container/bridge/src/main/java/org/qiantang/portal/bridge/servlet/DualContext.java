// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.descriptor.JspConfigDescriptor;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Enumeration;
import java.util.EventListener;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application that is a portlet's context and a servlet's at once: Mojarra casts {@code ExternalContext.getContext()}
 * to the one, portlets to the other (Jakarta Portlet Bridge 6.1.3.1).
 */
public final class DualContext implements ServletContext, PortletContext {

    private final ServletContext servlet;
    private final PortletContext portlet;

    public DualContext(ServletContext servlet, PortletContext portlet) {
        this.servlet = servlet;
        this.portlet = portlet;
    }

    @Override
    public String getContextPath() {
        return servlet.getContextPath();
    }

    @Override
    public @Nullable ServletContext getContext(String first) {
        return servlet.getContext(first);
    }

    @Override
    public int getMajorVersion() {
        return servlet.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return servlet.getMinorVersion();
    }

    @Override
    public int getEffectiveMajorVersion() {
        return servlet.getEffectiveMajorVersion();
    }

    @Override
    public int getEffectiveMinorVersion() {
        return servlet.getEffectiveMinorVersion();
    }

    @Override
    public @Nullable String getMimeType(String first) {
        return servlet.getMimeType(first);
    }

    @Override
    public @Nullable Set<String> getResourcePaths(String first) {
        return servlet.getResourcePaths(first);
    }

    @Override
    public @Nullable URL getResource(String first) throws MalformedURLException {
        return servlet.getResource(first);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String first) {
        return servlet.getResourceAsStream(first);
    }

    @Override
    public @Nullable DualDispatcher getRequestDispatcher(String first) {
        return DualDispatcher.of(servlet.getRequestDispatcher(first), portlet.getRequestDispatcher(first));
    }

    @Override
    public @Nullable DualDispatcher getNamedDispatcher(String first) {
        return DualDispatcher.of(servlet.getNamedDispatcher(first), portlet.getNamedDispatcher(first));
    }

    @Override
    public void log(String first) {
        servlet.log(first);
    }

    @Override
    public void log(String first, Throwable second) {
        servlet.log(first, second);
    }

    @Override
    public @Nullable String getRealPath(String first) {
        return servlet.getRealPath(first);
    }

    @Override
    public String getServerInfo() {
        return servlet.getServerInfo();
    }

    @Override
    public @Nullable String getInitParameter(String first) {
        return servlet.getInitParameter(first);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return servlet.getInitParameterNames();
    }

    @Override
    public boolean setInitParameter(String first, String second) {
        return servlet.setInitParameter(first, second);
    }

    @Override
    public @Nullable Object getAttribute(String first) {
        return servlet.getAttribute(first);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return servlet.getAttributeNames();
    }

    @Override
    public void setAttribute(String first, @Nullable Object second) {
        servlet.setAttribute(first, second);
    }

    @Override
    public void removeAttribute(String first) {
        servlet.removeAttribute(first);
    }

    @Override
    public String getServletContextName() {
        return servlet.getServletContextName();
    }

    @Override
    public ServletRegistration.@Nullable Dynamic addServlet(String first, String second) {
        return servlet.addServlet(first, second);
    }

    @Override
    public ServletRegistration.@Nullable Dynamic addServlet(String first, Servlet second) {
        return servlet.addServlet(first, second);
    }

    @Override
    public ServletRegistration.@Nullable Dynamic addServlet(String first, Class<? extends Servlet> second) {
        return servlet.addServlet(first, second);
    }

    @Override
    public ServletRegistration.@Nullable Dynamic addJspFile(String first, String second) {
        return servlet.addJspFile(first, second);
    }

    @Override
    public <T extends Servlet> T createServlet(Class<T> first) throws ServletException {
        return servlet.createServlet(first);
    }

    @Override
    public @Nullable ServletRegistration getServletRegistration(String first) {
        return servlet.getServletRegistration(first);
    }

    @Override
    public Map<String, ? extends ServletRegistration> getServletRegistrations() {
        return servlet.getServletRegistrations();
    }

    @Override
    public FilterRegistration.@Nullable Dynamic addFilter(String first, String second) {
        return servlet.addFilter(first, second);
    }

    @Override
    public FilterRegistration.@Nullable Dynamic addFilter(String first, Filter second) {
        return servlet.addFilter(first, second);
    }

    @Override
    public FilterRegistration.@Nullable Dynamic addFilter(String first, Class<? extends Filter> second) {
        return servlet.addFilter(first, second);
    }

    @Override
    public <T extends Filter> T createFilter(Class<T> first) throws ServletException {
        return servlet.createFilter(first);
    }

    @Override
    public @Nullable FilterRegistration getFilterRegistration(String first) {
        return servlet.getFilterRegistration(first);
    }

    @Override
    public Map<String, ? extends FilterRegistration> getFilterRegistrations() {
        return servlet.getFilterRegistrations();
    }

    @Override
    public SessionCookieConfig getSessionCookieConfig() {
        return servlet.getSessionCookieConfig();
    }

    @Override
    public void setSessionTrackingModes(Set<SessionTrackingMode> first) {
        servlet.setSessionTrackingModes(first);
    }

    @Override
    public Set<SessionTrackingMode> getDefaultSessionTrackingModes() {
        return servlet.getDefaultSessionTrackingModes();
    }

    @Override
    public Set<SessionTrackingMode> getEffectiveSessionTrackingModes() {
        return servlet.getEffectiveSessionTrackingModes();
    }

    @Override
    public void addListener(String first) {
        servlet.addListener(first);
    }

    @Override
    public <T extends EventListener> void addListener(T first) {
        servlet.addListener(first);
    }

    @Override
    public void addListener(Class<? extends EventListener> first) {
        servlet.addListener(first);
    }

    @Override
    public <T extends EventListener> T createListener(Class<T> first) throws ServletException {
        return servlet.createListener(first);
    }

    @Override
    public @Nullable JspConfigDescriptor getJspConfigDescriptor() {
        return servlet.getJspConfigDescriptor();
    }

    @Override
    public ClassLoader getClassLoader() {
        return servlet.getClassLoader();
    }

    @Override
    public void declareRoles(String... first) {
        servlet.declareRoles(first);
    }

    @Override
    public String getVirtualServerName() {
        return servlet.getVirtualServerName();
    }

    @Override
    public int getSessionTimeout() {
        return servlet.getSessionTimeout();
    }

    @Override
    public void setSessionTimeout(int first) {
        servlet.setSessionTimeout(first);
    }

    @Override
    public @Nullable String getRequestCharacterEncoding() {
        return servlet.getRequestCharacterEncoding();
    }

    @Override
    public void setRequestCharacterEncoding(String first) {
        servlet.setRequestCharacterEncoding(first);
    }

    @Override
    public @Nullable String getResponseCharacterEncoding() {
        return servlet.getResponseCharacterEncoding();
    }

    @Override
    public void setResponseCharacterEncoding(String first) {
        servlet.setResponseCharacterEncoding(first);
    }

    @Override
    public String getPortletContextName() {
        return portlet.getPortletContextName();
    }

    @Override
    public Enumeration<String> getContainerRuntimeOptions() {
        return portlet.getContainerRuntimeOptions();
    }
}
