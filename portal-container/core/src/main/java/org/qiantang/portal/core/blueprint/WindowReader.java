// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.site.WindowWidth;

/** Reads the portlet windows of a page. */
final class WindowReader {

    private static final Pattern PORTLET = Pattern.compile("([A-Za-z0-9][\\w.-]*)/([^/\\s](?:[^/]*[^/\\s])?)");
    private static final int LONGEST_PREFERENCE_NAME = 255;

    private final TextsReader texts;

    WindowReader(TextsReader texts) {
        this.texts = texts;
    }

    /** The windows by region, in order. */
    Map<String, List<PortletWindow>> regions(BlueprintNode windows) {
        Map<String, List<PortletWindow>> regions = new LinkedHashMap<>();
        Map<String, BlueprintNode> keys = new LinkedHashMap<>();
        windows.entries().forEach((region, list) -> {
            if (!BlueprintFields.isKey(region)) list.add(Fault.KEY_INVALID, region);
            List<PortletWindow> ordered = new ArrayList<>();
            for (BlueprintNode item : list.items()) {
                ordered.add(window(item.fields(Section.WINDOW), keys));
            }
            regions.put(region, ordered);
        });
        return regions;
    }

    private PortletWindow window(BlueprintFields fields, Map<String, BlueprintNode> keys) {
        String key = fields.key("key").orElse("");
        fields.find("key").filter(node -> !key.isEmpty()).ifPresent(node -> {
            if (keys.putIfAbsent(key, node) != null) node.add(Fault.WINDOW_TWICE, key);
        });
        String[] portlet = fields.find("portlet").map(WindowReader::portlet).orElse(new String[] {"", ""});
        Texts title = texts.texts(fields, "title");
        boolean titled = fields.flag("titled", !title.isEmpty());
        return new PortletWindow(
                key,
                portlet[0],
                portlet[1],
                title,
                titled,
                Links.read(fields, "link"),
                fields.find("width").map(WindowReader::width).orElse(WindowWidth.FULL),
                preferences(fields));
    }

    private static WindowWidth width(BlueprintNode node) {
        Optional<WindowWidth> width = node.text().flatMap(WindowWidth::find);
        if (width.isEmpty()) node.text().ifPresent(text -> node.add(Fault.WIDTH_UNKNOWN, text, widths()));
        return width.orElse(WindowWidth.FULL);
    }

    private static String widths() {
        return Arrays.stream(WindowWidth.values()).map(WindowWidth::key).collect(Collectors.joining(", "));
    }

    private static String[] portlet(BlueprintNode node) {
        Optional<String> text = node.text();
        Matcher matcher = PORTLET.matcher(text.orElse(""));
        if (matcher.matches()) return new String[] {matcher.group(1), matcher.group(2)};
        text.ifPresent(reference -> node.add(Fault.PORTLET_INVALID, reference));
        return new String[] {"", ""};
    }

    private static Map<String, List<String>> preferences(BlueprintFields fields) {
        Map<String, List<String>> preferences = new LinkedHashMap<>();
        fields.find("preferences").ifPresent(node -> node.entries().forEach((name, value) -> {
            if (name.isBlank() || name.length() > LONGEST_PREFERENCE_NAME)
                value.add(Fault.PREFERENCE_NAME_INVALID, name);
            preferences.put(name, values(value));
        }));
        return preferences;
    }

    private static List<String> values(BlueprintNode node) {
        if (!node.isList()) return node.text().stream().toList();
        return node.items().stream().flatMap(item -> item.text().stream()).toList();
    }
}
