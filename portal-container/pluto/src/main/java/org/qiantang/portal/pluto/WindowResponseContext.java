// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pluto.container.HeaderData;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.PortletURLProvider;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.ResourceURLProvider;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMException;
import org.w3c.dom.Element;

/** What Pluto's portlet responses ask of the portal, for one call of one window. */
abstract class WindowResponseContext implements PortletResponseContext {

    /** Headers that are the portal's business, not a portlet's; a resource response is the portlet's own. */
    private static final Set<String> PORTAL_HEADERS = Set.of(
            "content-encoding",
            "content-length",
            "content-security-policy",
            "content-type",
            "location",
            "set-cookie",
            "strict-transport-security",
            "transfer-encoding",
            "x-content-type-options");

    private final PortletContainer container;
    private final DriverWindow window;
    private final Supplier<String> token;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String lifecycle;
    private @Nullable PortletConfig portletConfig;
    private @Nullable HttpServletRequest servletRequest;
    private @Nullable HttpServletResponse servletResponse;
    private @Nullable HeaderData headerData;
    private boolean propertiesAllowed = true;
    private boolean closed;
    private String @Nullable [] actionScope;

    /** @param token see {@link WindowUrl} */
    WindowResponseContext(PortletContainer container, DriverWindow window, String lifecycle, Supplier<String> token) {
        this.container = container;
        this.window = window;
        this.lifecycle = lifecycle;
        this.token = token;
    }

    DriverWindow window() {
        return window;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void init(PortletConfig config, HttpServletRequest request, HttpServletResponse response) {
        portletConfig = config;
        servletRequest = request;
        servletResponse = response;
    }

    @Override
    public PortletContainer getContainer() {
        return container;
    }

    @Override
    public HttpServletRequest getContainerRequest() {
        return window.call().page().request();
    }

    @Override
    public HttpServletResponse getContainerResponse() {
        return window.call().page().response();
    }

    @Override
    public PortletConfig getPortletConfig() {
        return Objects.requireNonNull(portletConfig);
    }

    @Override
    public HttpServletRequest getServletRequest() {
        return Objects.requireNonNull(servletRequest);
    }

    @Override
    public HttpServletResponse getServletResponse() {
        return Objects.requireNonNull(servletResponse);
    }

    @Override
    public PortletWindow getPortletWindow() {
        return window;
    }

    @Override
    public void setLifecycle(String newLifecycle) {
        lifecycle = newLifecycle;
    }

    @Override
    public String getLifecycle() {
        return lifecycle;
    }

    @Override
    public void setPropsAllowed(boolean allowed) {
        propertiesAllowed = allowed;
    }

    @Override
    public boolean isSetPropsAllowed() {
        return propertiesAllowed;
    }

    /** Made when a portlet first wants an element or a dependency; most never do. */
    @Override
    public HeaderData getHeaderData() {
        if (headerData == null) headerData = new HeaderData();
        return headerData;
    }

    boolean hasHeaderData() {
        return headerData != null;
    }

    @Override
    public ResourceURLProvider getResourceURLProvider() {
        return new StaticUrl();
    }

    @Override
    public PortletURLProvider getPortletURLProvider(TYPE type) {
        return new WindowUrl(window, type, urlState(), token, actionScope);
    }

    /** The state that new URLs start from. */
    NavigationalState urlState() {
        return window.state(window.call().page().state());
    }

    @Override
    public void addProperty(Cookie cookie) {
        if (!closed && propertiesAllowed) cookies.add(cookie);
    }

    @Override
    public void addProperty(String key, Element element) {
        if (closed || !propertiesAllowed) return;
        boolean rendering =
                lifecycle.equals(PortletRequest.HEADER_PHASE) || lifecycle.equals(PortletRequest.RENDER_PHASE);
        if (rendering && key.equals(MimeResponse.MARKUP_HEAD_ELEMENT)) {
            getHeaderData().addHeaderTag(element);
        }
    }

    @Override
    public void addProperty(String key, String value) {
        if (mayCarry(key, value))
            properties.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    @Override
    public void setProperty(String key, String value) {
        if (mayCarry(key, value)) properties.put(key, new ArrayList<>(List.of(value)));
    }

    private boolean mayCarry(String key, @Nullable String value) {
        if (closed || !propertiesAllowed || value == null) return false;
        if (!key.chars().allMatch(c -> c > ' ' && c < 127 && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0)) return false;
        if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) return false;
        return lifecycle.equals(PortletRequest.RESOURCE_PHASE)
                || !PORTAL_HEADERS.contains(key.toLowerCase(Locale.ROOT));
    }

    @Override
    public Element createElement(String tagName) throws DOMException {
        return getHeaderData().createElement(tagName);
    }

    @Override
    public @Nullable String getProperty(String key) {
        List<String> values = properties.get(key);
        return values == null ? null : values.get(0);
    }

    @Override
    public Collection<String> getPropertyValues(String name) {
        return List.copyOf(properties.getOrDefault(name, List.of()));
    }

    @Override
    public Collection<String> getPropertyNames() {
        return List.copyOf(properties.keySet());
    }

    /** Whether the portlet answers with cookies or headers of its own, which are for this one request. */
    boolean hasHttpHeaders() {
        return !cookies.isEmpty() || !properties.isEmpty();
    }

    /** Hands the properties on as response headers and cookies. */
    @Override
    public void processHttpHeaders() {
        HttpServletResponse response = getContainerResponse();
        cookies.forEach(response::addCookie);
        properties.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void release() {
        closed = true;
    }

    @Override
    public void setActionScopedId(String windowId, String[] values) {
        actionScope = values;
    }

    /** Addresses of a portlet application's own files stay as they are. */
    private static final class StaticUrl implements ResourceURLProvider {
        private String url = "";

        @Override
        public void setAbsoluteURL(String path) {
            url = path;
        }

        @Override
        public void setFullPath(String path) {
            url = path;
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
