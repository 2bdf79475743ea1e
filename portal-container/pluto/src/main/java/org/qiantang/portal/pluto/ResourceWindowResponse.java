// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.CacheControl;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResourceResponseContext;
import org.jspecify.annotations.Nullable;

/** The response of a resource request: the portlet writes to the browser directly. */
final class ResourceWindowResponse extends WindowResponseContext implements PortletResourceResponseContext {

    private static final int ONE_YEAR = 31_536_000;

    private final WindowCacheControl cacheControl;
    private boolean cachingSaid;

    ResourceWindowResponse(PortletContainer container, DriverWindow window, Supplier<String> token) {
        super(container, window, PortletRequest.RESOURCE_PHASE, token);
        cacheControl = new WindowCacheControl(asked(window));
    }

    private HttpServletResponse response() {
        return getContainerResponse();
    }

    /** What the portlet said about caching, told to the browser before the first byte (Portlet 3.0, 18.1). */
    private void sayCaching() {
        if (cachingSaid || response().isCommitted()) return;
        cachingSaid = true;
        int seconds = cacheControl.getExpirationTime();
        if (seconds != 0) {
            String scope = cacheControl.isPublicScope() ? "public" : "private";
            response().setHeader("Cache-Control", scope + ", max-age=" + (seconds < 0 ? ONE_YEAR : seconds));
        }
        String etag = cacheControl.tokenOfAnswer();
        if (etag != null && etag.chars().allMatch(c -> c > ' ' && c < 127 && c != '"')) {
            response().setHeader("ETag", '"' + etag + '"');
        }
    }

    /** The portlet has come back: says so if what the browser has is still right. Once the forward is over it is too late. */
    void confirm() {
        if (isClosed() || response().isCommitted()) return;
        sayCaching();
        if (cacheControl.confirms()) response().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    @Override
    public void close() {
        confirm();
        super.close();
    }

    /** The validation token that the browser has; null if it asked for none. */
    private static @Nullable String asked(DriverWindow window) {
        String header = window.call().page().request().getHeader("If-None-Match");
        if (header == null || header.length() < 2 || !header.startsWith("\"") || !header.endsWith("\"")) return null;
        return header.substring(1, header.length() - 1);
    }

    /** Headers of a resource go out at once: the portlet decides when the response is committed. */
    @Override
    public void addProperty(String key, String value) {
        if (isStatus(key, value)) return;
        super.addProperty(key, value);
        if (getPropertyValues(key).contains(value)) response().addHeader(key, value);
    }

    @Override
    public void setProperty(String key, String value) {
        if (isStatus(key, value)) return;
        super.setProperty(key, value);
        if (getPropertyValues(key).contains(value)) response().setHeader(key, value);
    }

    /** Sets the status, if this property is it (Portlet 3.0, 16.3). */
    private boolean isStatus(String key, @Nullable String value) {
        if (!key.equals(ResourceResponse.HTTP_STATUS_CODE)) return false;
        if (value != null && value.matches("[1-5]\\d\\d")) response().setStatus(Integer.parseInt(value));
        return true;
    }

    @Override
    public void addProperty(jakarta.servlet.http.Cookie cookie) {
        response().addCookie(cookie);
    }

    @Override
    public CacheControl getCacheControl() {
        return cacheControl;
    }

    @Override
    public Locale getLocale() {
        return window().call().page().language();
    }

    @Override
    public void setLocale(Locale locale) {
        response().setLocale(locale);
    }

    @Override
    public @Nullable String getContentType() {
        String type = response().getContentType();
        return type == null ? null : type.split(";", 2)[0].trim();
    }

    @Override
    public void setContentType(String contentType) {
        response().setContentType(contentType);
    }

    @Override
    public String getCharacterEncoding() {
        return response().getCharacterEncoding();
    }

    @Override
    public void setCharacterEncoding(@Nullable String charset) {
        // Mend 5e: null means "no wish"; the servlet container takes it for the name of a charset.
        if (charset != null) response().setCharacterEncoding(charset);
    }

    @Override
    public void setContentLength(int length) {
        response().setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        response().setContentLengthLong(length);
    }

    @Override
    public void setStatus(int status) {
        response().setStatus(status);
    }

    @Override
    public int getStatus() {
        return response().getStatus();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        sayCaching();
        return response().getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        sayCaching();
        return response().getWriter();
    }

    @Override
    public int getBufferSize() {
        return response().getBufferSize();
    }

    @Override
    public void setBufferSize(int size) {
        response().setBufferSize(size);
    }

    @Override
    public void reset() {
        response().reset();
    }

    @Override
    public void resetBuffer() {
        response().resetBuffer();
    }

    @Override
    public void flushBuffer() throws IOException {
        sayCaching();
        response().flushBuffer();
    }

    @Override
    public boolean isCommitted() {
        return response().isCommitted();
    }
}
