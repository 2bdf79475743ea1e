// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.WindowCall;

/**
 * The request as one window sees it: attributes that are set during its call stay with it, so that the windows of a page
 * know nothing of each other.
 */
final class WindowServletRequest extends HttpServletRequestWrapper {

    private static final Object REMOVED = new Object();

    private final Map<String, Object> attributes = new HashMap<>();
    private @Nullable String encoding;

    private WindowServletRequest(HttpServletRequest request) {
        super(request);
    }

    /** For one call of a window. What it leaves in the header phase it finds in the render phase (Portlet 3.0, 14.1.2). */
    static WindowServletRequest of(WindowCall call, String phase) {
        HttpServletRequest request = call.page().request();
        String kept = WindowServletRequest.class.getName() + "." + call.window().key();
        if (phase.equals(PortletRequest.RENDER_PHASE)
                && request.getAttribute(kept) instanceof WindowServletRequest known) {
            return known;
        }
        WindowServletRequest created = new WindowServletRequest(request);
        if (phase.equals(PortletRequest.HEADER_PHASE)) request.setAttribute(kept, created);
        return created;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        Object own = attributes.get(name);
        if (own == null) return super.getAttribute(name);
        return own == REMOVED ? null : own;
    }

    /** Attributes of the server's own are told through: it writes them past this wrapper. */
    private static boolean isOfTheServer(String name) {
        return name.startsWith("jakarta.servlet.");
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (isOfTheServer(name)) super.setAttribute(name, value);
        else attributes.put(name, value == null ? REMOVED : value);
    }

    @Override
    public void removeAttribute(String name) {
        if (isOfTheServer(name)) super.removeAttribute(name);
        else attributes.put(name, REMOVED);
    }

    /** The body may have been read as a form already: then the server would take any name without a look. */
    @Override
    public void setCharacterEncoding(String name) throws UnsupportedEncodingException {
        if (!isKnown(name)) throw new UnsupportedEncodingException(name);
        super.setCharacterEncoding(name);
        encoding = name;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    @Override
    public @Nullable String getCharacterEncoding() {
        return encoding == null ? super.getCharacterEncoding() : encoding;
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
        attributes.forEach((name, value) -> {
            if (value == REMOVED) names.remove(name);
            else names.add(name);
        });
        return Collections.enumeration(names);
    }
}
