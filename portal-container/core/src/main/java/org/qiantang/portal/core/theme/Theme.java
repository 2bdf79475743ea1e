// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.views.Messages;
import org.qiantang.portal.views.Views;

/**
 * The look of a site: frame, layouts, window, texts.
 *
 * @param layouts regions of each layout, in reading order
 * @param rows layouts in which windows have a width (行列布局)
 * @param accents keys of the colours (主题色) that sites may choose from
 * @param version changes whenever a file of the theme does; part of the addresses of its files
 */
public record Theme(
        String key,
        Map<String, List<String>> layouts,
        Set<String> rows,
        Set<String> accents,
        String version,
        Views views,
        Messages messages) {

    /** Base of the addresses of the theme's files. */
    public String base() {
        return "/theme/" + key;
    }

    public String frame(Map<String, ? extends @Nullable Object> model) {
        return views.render("frame", model);
    }

    public String window(Map<String, ? extends @Nullable Object> model) {
        return views.render("window", model);
    }

    public String error(Map<String, ? extends @Nullable Object> model) {
        return views.render("error", model);
    }

    /** Places the regions of a layout; {@code layout} must be one of {@link #layouts}. */
    public String layout(String layout, Map<String, ? extends @Nullable Object> model) {
        return views.render("layouts/" + layout, model);
    }

    public Map<String, String> texts(Locale language) {
        return messages.of(language);
    }
}
