// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import java.util.Map;

/**
 * A view to show next, as navigation or a redirect asks for.
 *
 * @param parameters render parameters that the view is to get
 */
public record ViewTarget(String viewId, Map<String, String[]> parameters) {
    public ViewTarget {
        parameters = Map.copyOf(parameters);
    }
}
