// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.site.Page;

/**
 * An address, understood.
 *
 * @param audience key of the audience (服务对象) that the site is laid out for; empty for everybody
 * @param pathValues values of the variables in the page's path
 * @param target what of the page is asked for
 * @param parameters parameters of the call; for resources also those that a script added without a window's name
 */
public record PageAddress(
        Page page,
        Locale language,
        String audience,
        Map<String, String> pathValues,
        PageState state,
        Target target,
        Map<String, String[]> parameters) {

    /** The page, or one window of it in one phase. */
    public sealed interface Target {
        /** @param form key of the window that a form posted to this page is for; empty if the address does not say */
        record WholePage(String form) implements Target {}

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
