// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Texts;

/**
 * One thing in which two states of a page differ.
 *
 * @param window key of the window it is about; empty for the page itself
 * @param label title of that window, or its portlet
 * @param field name of the field; of preferences {@code preference NAME}
 * @param before empty if there was nothing
 * @param after empty if there is nothing
 */
public record PageDifference(Kind kind, String window, String label, String field, String before, String after) {

    /** What happened. */
    public enum Kind {
        WINDOW_ADDED,
        WINDOW_REMOVED,
        WINDOW_MOVED,
        CHANGED
    }

    /** What is different, the page's own fields first; empty if nothing is. */
    public static List<PageDifference> between(Page before, Page after, Locale language) {
        List<PageDifference> found = new ArrayList<>();
        compare("", "", fields(before), fields(after), found);
        for (PortletWindow old : before.windows().toList()) {
            Optional<PortletWindow> now = after.findWindow(old.key());
            String label = label(now.orElse(old), language);
            if (now.isEmpty())
                found.add(new PageDifference(Kind.WINDOW_REMOVED, old.key(), label, "", place(before, old), ""));
            else compareWindows(before, old, after, now.get(), label, found);
        }
        after.windows()
                .filter(window -> before.findWindow(window.key()).isEmpty())
                .forEach(window -> found.add(new PageDifference(
                        Kind.WINDOW_ADDED, window.key(), label(window, language), "", "", place(after, window))));
        return found;
    }

    private static void compareWindows(
            Page before, PortletWindow old, Page after, PortletWindow now, String label, List<PageDifference> found) {
        String from = place(before, old);
        String to = place(after, now);
        if (isMoved(before, after, old.key()))
            found.add(new PageDifference(Kind.WINDOW_MOVED, old.key(), label, "", from, to));
        compare(old.key(), label, fields(old), fields(now), found);
    }

    /** In another region, or with another one of the windows that both have before it. */
    private static boolean isMoved(Page before, Page after, String window) {
        return !predecessor(before, after, window).equals(predecessor(after, before, window));
    }

    private static String predecessor(Page page, Page other, String window) {
        for (var region : page.regions().entrySet()) {
            String last = "";
            for (PortletWindow w : region.getValue()) {
                if (w.key().equals(window)) return region.getKey() + "/" + last;
                if (other.findWindow(w.key()).isPresent()) last = w.key();
            }
        }
        return "";
    }

    /** Region and place in it, from one: {@code main 2}. */
    private static String place(Page page, PortletWindow window) {
        for (var region : page.regions().entrySet()) {
            int index = region.getValue().indexOf(window);
            if (index >= 0) return region.getKey() + " " + (index + 1);
        }
        return "";
    }

    private static void compare(
            String window,
            String label,
            Map<String, String> before,
            Map<String, String> after,
            List<PageDifference> found) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!Objects.equals(old, now)) found.add(new PageDifference(Kind.CHANGED, window, label, name, old, now));
        }
    }

    private static Map<String, String> fields(Page page) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", page.title());
        put(fields, "description", page.description());
        put(fields, "keywords", page.keywords());
        put(fields, "type", page.type());
        fields.put("column", page.column() == null ? "" : page.column().key());
        fields.put("path", page.path().text());
        fields.put("parent", Objects.requireNonNullElse(page.parent(), ""));
        fields.put("layout", page.layout());
        fields.put("heading", Boolean.toString(page.heading()));
        fields.put("roles", String.join(" ", new TreeSet<>(page.roles())));
        return fields;
    }

    private static Map<String, String> fields(PortletWindow window) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("portlet", window.portletId());
        put(fields, "title", window.title());
        fields.put("titled", Boolean.toString(window.titled()));
        fields.put("link", window.link());
        fields.put("width", window.width().key());
        window.preferences().forEach((name, values) -> fields.put("preference " + name, String.join("\n", values)));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Texts texts) {
        texts.byLanguage()
                .forEach((language, text) ->
                        fields.put(language.equals(Locale.ROOT) ? name : name + " " + language.toLanguageTag(), text));
    }

    private static String label(PortletWindow window, Locale language) {
        return window.title().isEmpty() ? window.portletId() : window.title().in(language);
    }
}
