// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.site.Page;

/**
 * An address, understood.
 *
 * @param pathValues values of the variables in the page's path
 * @param target what of the page is asked for
 * @param parameters parameters of the call; for resources also those that a script added without a window's name
 */
public record PageAddress(
        Page page,
        Locale language,
        Map<String, String> pathValues,
        PageState state,
        Target target,
        Map<String, String[]> parameters) {

    /** The page, or one window of it in one phase. */
    public sealed interface Target {
        record WholePage() implements Target {}

        record Action(String window, String token, Answer answer) implements Target {}

        record Resource(String window, String id, String cacheability) implements Target {}

        record Alone(String window) implements Target {}
    }

    /** What an action is answered with: the page for the browser, or its state for the Portlet Hub. */
    public enum Answer {
        PAGE,
        STATE,
        PARTIAL
    }
}
