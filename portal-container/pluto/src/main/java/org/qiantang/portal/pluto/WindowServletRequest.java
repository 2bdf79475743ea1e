// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
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
