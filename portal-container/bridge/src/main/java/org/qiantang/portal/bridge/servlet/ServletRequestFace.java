// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSession;
import jakarta.portlet.faces.Bridge.PortletPhase;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletConnection;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.MappingMatch;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * The servlet side of a portlet request. Mojarra 4 casts what {@code ExternalContext.getRequest()} returns to
 * {@link HttpServletRequest}, libraries of components do the same.
 */
interface ServletRequestFace extends HttpServletRequest, BridgeCall.Holder {

    HttpServletMapping VIEWS = new HttpServletMapping() {
        @Override
        public String getMatchValue() {
            return "";
        }

        @Override
        public String getPattern() {
            return "*.xhtml";
        }

        @Override
        public String getServletName() {
            return "FacesServlet";
        }

        @Override
        public MappingMatch getMappingMatch() {
            return MappingMatch.EXTENSION;
        }
    };

    /** The portlet's own request. */
    default PortletRequest portletRequest() {
        return call().request();
    }

    @Override
    default HttpServletMapping getHttpServletMapping() {
        return VIEWS;
    }

    @Override
    default String getServletPath() {
        return call().servletPath();
    }

    @Override
    default @Nullable String getPathInfo() {
        return null;
    }

    @Override
    default @Nullable String getPathTranslated() {
        return null;
    }

    @Override
    default @Nullable String getQueryString() {
        return null;
    }

    @Override
    default String getRequestURI() {
        return portletRequest().getContextPath() + call().servletPath();
    }

    @Override
    default StringBuffer getRequestURL() {
        return new StringBuffer(getScheme())
                .append("://")
                .append(getServerName())
                .append(':')
                .append(getServerPort())
                .append(getRequestURI());
    }

    @Override
    default String getMethod() {
        return "GET";
    }

    @Override
    default @Nullable String getHeader(String name) {
        // Whatever a client says, a page is no answer to a script.
        boolean ofPage = call().is(PortletPhase.HEADER_PHASE) || call().is(PortletPhase.EVENT_PHASE);
        if (ofPage && name.equalsIgnoreCase(FacesParameters.SENT_BY_SCRIPT)) return null;
        return portletRequest().getProperty(name);
    }

    @Override
    default Enumeration<String> getHeaders(String name) {
        return portletRequest().getProperties(name);
    }

    @Override
    default Enumeration<String> getHeaderNames() {
        return portletRequest().getPropertyNames();
    }

    @Override
    default long getDateHeader(String name) {
        String value = getHeader(name);
        if (value == null) return -1;
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("header " + name + " is no date: " + value, e);
        }
    }

    @Override
    default int getIntHeader(String name) {
        String value = getHeader(name);
        return value == null ? -1 : Integer.parseInt(value);
    }

    @Override
    default HttpSession getSession() {
        return new DualSession(portletRequest().getPortletSession(), call().servletContext());
    }

    @Override
    default @Nullable HttpSession getSession(boolean create) {
        PortletSession session = portletRequest().getPortletSession(create);
        return session == null ? null : new DualSession(session, call().servletContext());
    }

    @Override
    default String changeSessionId() {
        throw new IllegalStateException("the portal changes the session's id when somebody signs in");
    }

    @Override
    default boolean isRequestedSessionIdFromCookie() {
        return true;
    }

    @Override
    default boolean isRequestedSessionIdFromURL() {
        return false;
    }

    @Override
    default boolean authenticate(HttpServletResponse response) {
        return portletRequest().getUserPrincipal() != null;
    }

    @Override
    default void login(String name, String password) throws ServletException {
        throw new ServletException("the portal signs people in, not a portlet");
    }

    @Override
    default void logout() throws ServletException {
        throw new ServletException("the portal signs people out, not a portlet");
    }

    @Override
    default @Nullable Part getPart(String name) throws IOException {
        return null;
    }

    @Override
    default Collection<Part> getParts() throws IOException {
        return List.of();
    }

    @Override
    default <T extends HttpUpgradeHandler> T upgrade(Class<T> handler) {
        throw new IllegalStateException("a portlet cannot change the protocol");
    }

    @Override
    default String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    default void setCharacterEncoding(String encoding) throws UnsupportedEncodingException {
        // The portal has read the parameters already.
    }

    @Override
    default int getContentLength() {
        return -1;
    }

    @Override
    default long getContentLengthLong() {
        return -1;
    }

    @Override
    default @Nullable String getContentType() {
        return null;
    }

    @Override
    default ServletInputStream getInputStream() throws IOException {
        throw new IllegalStateException("nothing was sent in " + call().phase());
    }

    @Override
    default BufferedReader getReader() throws IOException {
        throw new IllegalStateException("nothing was sent in " + call().phase());
    }

    @Override
    default String getProtocol() {
        return "HTTP/1.1";
    }

    @Override
    default String getRemoteAddr() {
        return "";
    }

    @Override
    default String getRemoteHost() {
        return "";
    }

    @Override
    default int getRemotePort() {
        return 0;
    }

    @Override
    default String getLocalName() {
        return "";
    }

    @Override
    default String getLocalAddr() {
        return "";
    }

    @Override
    default int getLocalPort() {
        return 0;
    }

    @Override
    default @Nullable RequestDispatcher getRequestDispatcher(String path) {
        return getServletContext().getRequestDispatcher(path);
    }

    @Override
    default ServletContext getServletContext() {
        return call().servletContext();
    }

    @Override
    default AsyncContext startAsync() {
        throw new IllegalStateException("Faces answers at once");
    }

    @Override
    default AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        throw new IllegalStateException("Faces answers at once");
    }

    @Override
    default boolean isAsyncStarted() {
        return false;
    }

    @Override
    default boolean isAsyncSupported() {
        return false;
    }

    @Override
    default AsyncContext getAsyncContext() {
        throw new IllegalStateException("Faces answers at once");
    }

    @Override
    default DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    default String getRequestId() {
        return "";
    }

    @Override
    default String getProtocolRequestId() {
        return "";
    }

    @Override
    default ServletConnection getServletConnection() {
        throw new IllegalStateException("the connection is the portal's");
    }
}
