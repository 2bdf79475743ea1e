// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * @param base key of the theme whose files, frame and texts it has: its own, unless it comes from a package
 * @param version changes whenever a file of that theme does; part of the addresses of its files
 * @param light its colours by day
 * @param dark its colours by night
 * @param styleSheet address of the style sheet of its package; empty if it came with the portal
 * @param banner whether there is a picture below the title bar
 */
public record Theme(
        String key,
        Map<String, List<String>> layouts,
        Set<String> rows,
        Set<String> accents,
        String base,
        String version,
        Palette light,
        Palette dark,
        String styleSheet,
        boolean banner,
        Views views,
        Messages messages) {

    /** Base of the addresses of the files of frame and windows. */
    public String files() {
        return "/theme/" + base;
    }

    /** This theme in the dress of a package. */
    public Theme in(Dress dress, String packageKey) {
        Map<String, List<String>> allLayouts = new LinkedHashMap<>(layouts);
        allLayouts.putAll(dress.layouts());
        Set<String> allRows = new HashSet<>(rows);
        allRows.removeAll(dress.layouts().keySet());
        allRows.addAll(dress.rows());
        Map<String, String> templates = new HashMap<>();
        dress.templates().forEach((layout, template) -> templates.put("layouts/" + layout, template));
        return new Theme(
                packageKey,
                allLayouts,
                allRows,
                dress.accents(),
                base,
                version,
                light,
                dark,
                dress.styleSheet(),
                dress.banner(),
                views.with(templates),
                messages);
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
