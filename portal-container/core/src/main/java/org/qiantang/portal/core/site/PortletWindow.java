// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One occurrence of a portlet on a page.
 *
 * @param key unique on the page; names the window in addresses and in the document
 * @param application name of the portlet application: {@code news}
 * @param portlet name of the portlet in it: {@code list}
 * @param title empty: the portlet's own title
 * @param titled whether the title is shown as a heading
 * @param link where the window's "more" link leads; empty for none
 * @param width how much of its row the window takes, in layouts of rows
 * @param preferences initial preferences; what is stored in the database wins; in their order
 */
public record PortletWindow(
        String key,
        String application,
        String portlet,
        Texts title,
        boolean titled,
        String link,
        WindowWidth width,
        Map<String, List<String>> preferences) {

    public PortletWindow {
        var copy = new LinkedHashMap<String, List<String>>();
        preferences.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        preferences = Collections.unmodifiableMap(copy);
    }

    /** A window that takes the whole row. */
    public PortletWindow(
            String key,
            String application,
            String portlet,
            Texts title,
            boolean titled,
            String link,
            Map<String, List<String>> preferences) {
        this(key, application, portlet, title, titled, link, WindowWidth.FULL, preferences);
    }

    /** The portlet it shows, as blueprints name it: {@code news/list}. */
    public String portletId() {
        return application + "/" + portlet;
    }

    /** This window under another key. */
    public PortletWindow withKey(String otherKey) {
        return new PortletWindow(otherKey, application, portlet, title, titled, link, width, preferences);
    }

    /** The same portlet, set up in another way. */
    public PortletWindow withSetting(
            Texts otherTitle,
            boolean otherTitled,
            String otherLink,
            WindowWidth otherWidth,
            Map<String, List<String>> otherPreferences) {
        return new PortletWindow(
                key, application, portlet, otherTitle, otherTitled, otherLink, otherWidth, otherPreferences);
    }

    /** This window with other initial preferences. */
    public PortletWindow withPreferences(Map<String, List<String>> otherPreferences) {
        return new PortletWindow(key, application, portlet, title, titled, link, width, otherPreferences);
    }
}
