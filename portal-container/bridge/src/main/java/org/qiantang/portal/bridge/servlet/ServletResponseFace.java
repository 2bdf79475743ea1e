// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletResponse;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** The servlet side of a portlet response. */
interface ServletResponseFace extends HttpServletResponse, BridgeCall.Holder {

    /** The portlet's own response. */
    PortletResponse portletResponse();

    @Override
    default void addCookie(Cookie cookie) {
        portletResponse().addProperty(cookie);
    }

    @Override
    default boolean containsHeader(String name) {
        return portletResponse().getProperty(name) != null;
    }

    @Override
    default String encodeRedirectURL(String url) {
        return url;
    }

    @Override
    default void sendError(int status, @Nullable String message) throws IOException {
        setStatus(status);
    }

    @Override
    default void sendError(int status) throws IOException {
        setStatus(status);
    }

    @Override
    default void sendRedirect(String url) throws IOException {
        if (call().target().isEmpty())
            throw new IllegalStateException("no redirect to " + url + " in " + call().phase());
    }

    @Override
    default void setDateHeader(String name, long date) {
        setHeader(
                name,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.ofEpochMilli(date).atZone(ZoneOffset.UTC)));
    }

    @Override
    default void addDateHeader(String name, long date) {
        setDateHeader(name, date);
    }

    @Override
    default void setHeader(String name, String value) {
        portletResponse().setProperty(name, value);
    }

    @Override
    default void addHeader(String name, String value) {
        portletResponse().addProperty(name, value);
    }

    @Override
    default void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    default void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    @Override
    default void setStatus(int status) {
        // The status is the page's.
    }

    @Override
    default int getStatus() {
        return SC_OK;
    }

    @Override
    default @Nullable String getHeader(String name) {
        return portletResponse().getProperty(name);
    }

    @Override
    default Collection<String> getHeaders(String name) {
        return portletResponse().getPropertyValues(name);
    }

    @Override
    default Collection<String> getHeaderNames() {
        return portletResponse().getPropertyNames();
    }

    @Override
    default String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    default void setCharacterEncoding(String encoding) {
        // The page's.
    }

    @Override
    default String getContentType() {
        return "text/html";
    }

    @Override
    default void setContentType(String type) {
        // The page's.
    }

    @Override
    default void setContentLength(int length) {
        // The page's.
    }

    @Override
    default void setContentLengthLong(long length) {
        // The page's.
    }

    @Override
    default ServletOutputStream getOutputStream() throws IOException {
        throw new IllegalStateException("nothing can be written in " + call().phase());
    }

    @Override
    default PrintWriter getWriter() throws IOException {
        throw new IllegalStateException("nothing can be written in " + call().phase());
    }

    @Override
    default void setBufferSize(int size) {
        // A fragment is always held whole.
    }

    @Override
    default int getBufferSize() {
        return 0;
    }

    @Override
    default void flushBuffer() throws IOException {
        // Nothing of a fragment leaves before the page does.
    }

    @Override
    default void resetBuffer() {
        call().body().reset();
    }

    @Override
    default void reset() {
        resetBuffer();
    }

    @Override
    default boolean isCommitted() {
        return false;
    }

    @Override
    default void setLocale(Locale locale) {
        // The page's.
    }

    @Override
    default Locale getLocale() {
        return call().request().getLocale();
    }
}
