// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The response a portlet application sees while it renders a fragment: keeps what is written, lets nothing else through
 * to the page's own response.
 */
final class FragmentBuffer extends HttpServletResponseWrapper {

    private @Nullable CharArrayWriter characters;
    private @Nullable PrintWriter writer;
    private @Nullable ByteArrayOutputStream bytes;
    private @Nullable ServletOutputStream stream;
    private final boolean anyType;
    private String contentType = "text/html";

    FragmentBuffer(HttpServletResponse response) {
        this(response, false);
    }

    private FragmentBuffer(HttpServletResponse response, boolean anyType) {
        super(response);
        this.anyType = anyType;
    }

    /** Keeps a resource that is to be part of another answer; it may be of any type. */
    static FragmentBuffer forResource(HttpServletResponse response) {
        return new FragmentBuffer(response, true);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer != null) return writer;
        characters = new CharArrayWriter(512);
        writer = new PrintWriter(characters);
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream != null) return stream;
        bytes = new ByteArrayOutputStream(512);
        stream = new ToBytes(bytes);
        return stream;
    }

    /** Everything written so far. */
    @Override
    public String toString() {
        if (writer != null) writer.flush();
        String text = characters == null ? "" : characters.toString();
        return bytes == null ? text : text + bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        if (writer != null) writer.flush();
        if (characters != null) characters.reset();
        if (bytes != null) bytes.reset();
    }

    @Override
    public void flushBuffer() {
        // the page decides when something leaves
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(String type) {
        // a fragment is part of an HTML page
        if (anyType) contentType = type;
    }

    @Override
    public void setCharacterEncoding(String charset) {
        // the page is UTF-8
    }

    @Override
    public void setContentLength(int length) {
        // that of a part is not that of the page
    }

    @Override
    public void setContentLengthLong(long length) {
        // that of a part is not that of the page
    }

    @Override
    public void setBufferSize(int size) {
        // a fragment is held whole
    }

    @Override
    public void setLocale(Locale locale) {
        // the page has its language
    }

    @Override
    public void addCookie(Cookie cookie) {
        // included servlets may not set headers (Servlet 6.0, 9.3)
    }

    @Override
    public void setHeader(String name, String value) {
        // see addCookie
    }

    @Override
    public void addHeader(String name, String value) {
        // see addCookie
    }

    @Override
    public void setDateHeader(String name, long date) {
        // see addCookie
    }

    @Override
    public void addDateHeader(String name, long date) {
        // see addCookie
    }

    @Override
    public void setIntHeader(String name, int value) {
        // see addCookie
    }

    @Override
    public void addIntHeader(String name, int value) {
        // see addCookie
    }

    @Override
    public void setStatus(int status) {
        // the page has its status
    }

    @Override
    public void sendError(int status) {
        throw new IllegalStateException("a fragment cannot answer with status " + status);
    }

    @Override
    public void sendError(int status, String message) {
        throw new IllegalStateException("a fragment cannot answer with status " + status + ": " + message);
    }

    @Override
    public void sendRedirect(String location) {
        throw new IllegalStateException("a fragment cannot redirect the page");
    }

    private static final class ToBytes extends ServletOutputStream {
        private final ByteArrayOutputStream out;

        ToBytes(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {
            out.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            out.write(b, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("fragments are written synchronously");
        }
    }
}
