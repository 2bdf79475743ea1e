// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

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

/**
 * The request as one window sees it: attributes that are set during its call stay with it, so that the windows of a page
 * know nothing of each other.
 */
final class WindowServletRequest extends HttpServletRequestWrapper {

    private static final Object REMOVED = new Object();

    private final Map<String, Object> attributes = new HashMap<>();
    private @Nullable String encoding;

    WindowServletRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        Object own = attributes.get(name);
        if (own == null) return super.getAttribute(name);
        return own == REMOVED ? null : own;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value == null ? REMOVED : value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.put(name, REMOVED);
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
