// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.site.PortletWindow;

/**
 * The navigational state of a page as one of its windows may change it: its own private render parameters, mode and
 * state, and the public render parameters it supports (Portlet 3.0, chapter 11). Portlets speak of public parameters by
 * identifiers of their own, addresses by names that all windows share; this class stands between.
 */
final class NavigationalState {

    private final PortletWindow window;
    private final Map<String, String> shared;
    private PageState page;

    NavigationalState(WindowCall call, PageState page) {
        this.window = call.window();
        this.shared = call.page().publicNames().ofWindow(call.window().key());
        this.page = page;
    }

    PageState page() {
        return page;
    }

    private WindowView view() {
        return page.window(window.key());
    }

    private void change(WindowView view) {
        page = page.withWindow(window.key(), view);
    }

    void setMode(PortletMode mode) {
        change(view().withMode(mode.toString()));
    }

    PortletMode mode() {
        return DriverWindow.mode(view());
    }

    void setState(WindowState state) {
        change(view().withState(state.toString()));
    }

    WindowState state() {
        return DriverWindow.state(view());
    }

    boolean isPublic(String identifier) {
        return shared.containsKey(identifier);
    }

    Set<String> publicIdentifiers() {
        return shared.keySet();
    }

    Set<String> privateNames() {
        return new LinkedHashSet<>(view().parameters().keySet());
    }

    /** Private render parameters only. */
    Map<String, String[]> privateParameters() {
        return view().parameters();
    }

    /** Public render parameters that this portlet supports and that have a value, by its own identifiers. */
    Map<String, String[]> publicParameters() {
        if (page.publicParameters().isEmpty()) return Map.of();
        Map<String, String[]> result = new LinkedHashMap<>();
        shared.forEach((identifier, name) -> {
            String[] values = page.publicParameters().get(name);
            if (values != null) result.put(identifier, values);
        });
        return result;
    }

    /** Private and public parameters together; a changeable copy. */
    Map<String, String[]> parameters() {
        Map<String, String[]> result = new HashMap<>(publicParameters());
        result.putAll(view().parameters());
        return result;
    }

    void set(String name, String[] values) {
        String sharedName = shared.get(name);
        if (sharedName != null) {
            Map<String, String[]> changed = new LinkedHashMap<>(page.publicParameters());
            changed.put(sharedName, values);
            page = page.withPublicParameters(changed);
            return;
        }
        Map<String, String[]> changed = new LinkedHashMap<>(view().parameters());
        changed.put(name, values);
        change(view().withParameters(changed));
    }

    void remove(String name) {
        String sharedName = shared.get(name);
        if (sharedName != null) {
            Map<String, String[]> changed = new LinkedHashMap<>(page.publicParameters());
            changed.remove(sharedName);
            page = page.withPublicParameters(changed);
            return;
        }
        Map<String, String[]> changed = new LinkedHashMap<>(view().parameters());
        changed.remove(name);
        change(view().withParameters(changed));
    }

    void clearPrivate() {
        if (!view().parameters().isEmpty()) change(view().withParameters(Map.of()));
    }

    void clearPublic() {
        Map<String, String[]> changed = new LinkedHashMap<>(page.publicParameters());
        if (changed.keySet().removeAll(shared.values())) page = page.withPublicParameters(changed);
    }

    /** The values under this name; null if there are none. */
    String @Nullable [] values(String name) {
        String sharedName = shared.get(name);
        return sharedName != null
                ? page.publicParameters().get(sharedName)
                : view().parameters().get(name);
    }
}
