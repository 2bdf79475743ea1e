// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.navigation;

import java.util.Map;

/**
 * How one window is looked at: part of the page's address.
 *
 * @param mode portlet mode, lower case: {@code view}, {@code edit}, {@code help} or one of the portlet's own
 * @param state window state, lower case: {@code normal}, {@code maximized}, {@code minimized} or one of the portlet's own
 * @param parameters private render parameters; neither the map nor its arrays are to be changed
 */
public record WindowView(String mode, String state, Map<String, String[]> parameters) {

    public static final String VIEW = "view";
    public static final String NORMAL = "normal";
    public static final String MAXIMIZED = "maximized";
    public static final String MINIMIZED = "minimized";

    /** As everybody sees it first. */
    public static final WindowView INITIAL = new WindowView(VIEW, NORMAL, Map.of());

    public WindowView withMode(String newMode) {
        return new WindowView(newMode, state, parameters);
    }

    public WindowView withState(String newState) {
        return new WindowView(mode, newState, parameters);
    }

    public WindowView withParameters(Map<String, String[]> newParameters) {
        return new WindowView(mode, state, newParameters);
    }

    /** Whether everybody may look at a window like this; other modes are for who sets it up. */
    public boolean isForEverybody() {
        return mode.equals(VIEW) || mode.equals("help");
    }

    boolean isInitial() {
        return mode.equals(VIEW) && state.equals(NORMAL) && parameters.isEmpty();
    }
}
