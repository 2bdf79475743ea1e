// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletMode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletHeaderResponseContext;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.PageHeadContent;

/** The response of a header or render request: markup goes into a buffer, the rest to the page. */
final class MimeWindowResponse extends WindowResponseContext
        implements PortletHeaderResponseContext, PortletRenderResponseContext {

    private final FragmentBuffer buffer;
    private final WindowCacheControl cacheControl;
    private String title = "";
    private int bufferSize = Integer.MAX_VALUE;

    /** @param etag validation token of the fragment that is kept for this window, if there is one */
    MimeWindowResponse(
            PortletContainer container,
            DriverWindow window,
            String lifecycle,
            FragmentBuffer buffer,
            Supplier<String> token,
            @Nullable String etag) {
        super(container, window, lifecycle, token);
        this.buffer = buffer;
        this.cacheControl = new WindowCacheControl(etag);
    }

    String title() {
        return title;
    }

    @Override
    public void setTitle(@Nullable String newTitle) {
        title = newTitle == null ? "" : newTitle;
    }

    @Override
    public void setNextPossiblePortletModes(Collection<PortletMode> modes) {
        // The portal offers the modes of the portlet's declaration.
    }

    @Override
    public void addDependency(String name, @Nullable String scope, @Nullable String version) {
        addDependency(name, scope, version, null);
    }

    @Override
    public void addDependency(String name, @Nullable String scope, @Nullable String version, @Nullable String markup) {
        if (name == null || name.isEmpty()) throw new IllegalArgumentException("a page resource has a name");
        if (markup != null) HeadMarkup.check(markup);
        // Mend 5d: the markup is the portlet's own and goes out as it is; Pluto's parsed and escaped it a second time.
        head().pageResource(scope, name, version, markup == null ? "" : markup);
    }

    private PageHeadContent head() {
        return window().call().page().head();
    }

    /** What the portlet wrote in the header phase goes into the page's head, once for each window. */
    void closeHeader() {
        if (hasHeaderData()) {
            String elements = getHeaderData().getHeadSectionMarkup();
            if (!elements.isBlank()) head().dependency("elements:" + elements, elements);
        }
        String markup = buffer.toString();
        if (!markup.isBlank()) head().dependency("markup:" + window().getStringId() + ":" + markup, markup);
        processHttpHeaders();
    }

    /** What a portlet calls itself in the header phase is the page's title. */
    void namePage() {
        if (!title.isEmpty()) head().title(title);
    }

    @Override
    public WindowCacheControl getCacheControl() {
        return cacheControl;
    }

    @Override
    public Locale getLocale() {
        return window().call().page().language();
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public void setContentType(String contentType) {
        String type = contentType.split(";", 2)[0].trim();
        if (!type.equals("text/html") && !type.equals("*") && !type.equals("*/*")) {
            throw new IllegalArgumentException("a page takes text/html, not " + contentType);
        }
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return buffer.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return buffer.getWriter();
    }

    @Override
    public int getBufferSize() {
        return bufferSize;
    }

    @Override
    public void setBufferSize(int size) {
        // A fragment is always held whole: it has room for more than anybody asks for.
        bufferSize = size;
    }

    @Override
    public void reset() {
        buffer.reset();
    }

    @Override
    public void resetBuffer() {
        buffer.resetBuffer();
    }

    @Override
    public void flushBuffer() {
        // Nothing of a fragment leaves before the page does.
    }

    @Override
    public boolean isCommitted() {
        return false;
    }
}
