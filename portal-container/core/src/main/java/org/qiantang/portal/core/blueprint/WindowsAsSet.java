// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;

/**
 * Puts what people have set for windows in place of the preferences that were there at first.
 *
 * @param site key of the site
 * @param stored what was set for its windows
 */
public record WindowsAsSet(String site, Map<WindowKey, StoredPreferences> stored) {

    /** The page with its windows as they are set. */
    public Page of(Page page) {
        return page.withWindows(window -> of(page, window));
    }

    private PortletWindow of(Page page, PortletWindow window) {
        var key = new WindowKey(site, page.key(), window.key());
        var effective = stored.getOrDefault(key, StoredPreferences.NONE).over(window.preferences());
        Map<String, List<String>> writable = new LinkedHashMap<>();
        // A blueprint has no way to write null among values; to a portlet it means as much as no value.
        effective.forEach((name, values) ->
                writable.put(name, values.stream().filter(Objects::nonNull).toList()));
        return window.withPreferences(writable);
    }
}
