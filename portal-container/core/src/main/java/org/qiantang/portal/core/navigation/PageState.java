// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.navigation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page shows at one address: the public render parameters, which all windows share, and how each window is looked
 * at. Immutable.
 *
 * @param publicParameters by their name in addresses; neither the map nor its arrays are to be changed
 * @param windows by window key; windows in their initial view are left out
 */
public record PageState(Map<String, String[]> publicParameters, Map<String, WindowView> windows) {

    public static final PageState INITIAL = new PageState(Map.of(), Map.of());

    public WindowView window(String key) {
        return windows.getOrDefault(key, WindowView.INITIAL);
    }

    public PageState withWindow(String key, WindowView view) {
        Map<String, WindowView> changed = new LinkedHashMap<>(windows);
        if (view.isInitial()) changed.remove(key);
        else changed.put(key, view);
        return new PageState(publicParameters, Collections.unmodifiableMap(changed));
    }

    public PageState withPublicParameters(Map<String, String[]> parameters) {
        return new PageState(parameters, windows);
    }
}
