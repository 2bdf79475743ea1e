// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PageSettings;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.site.WindowWidth;

/** One change of a page. Gives the same page where it does not apply any more, because its window has gone. */
public sealed interface PageEdit {

    Page applyTo(Page page);

    /**
     * Puts a new window onto the page.
     *
     * @param region of the layout
     * @param before key of the window it stands before; null for the end of the region
     * @param window whose key is taken as a wish: a number makes it unique
     */
    record Add(String region, @Nullable String before, PortletWindow window) implements PageEdit {
        @Override
        public Page applyTo(Page page) {
            return put(page, region, before, window.withKey(freeKey(page, window.key())));
        }
    }

    /** Puts a window before another one, or at the end of a region. */
    record Move(String window, String region, @Nullable String before) implements PageEdit {
        @Override
        public Page applyTo(Page page) {
            Optional<PortletWindow> moved = page.findWindow(window);
            if (moved.isEmpty() || window.equals(before)) return page;
            return put(without(page, window), region, before, moved.get());
        }
    }

    /** Takes a window off the page. */
    record Remove(String window) implements PageEdit {
        @Override
        public Page applyTo(Page page) {
            return page.findWindow(window).isEmpty() ? page : without(page, window);
        }
    }

    /** Gives a window another title, link, width and preferences. */
    record SetUp(
            String window,
            Texts title,
            boolean titled,
            String link,
            WindowWidth width,
            Map<String, List<String>> preferences)
            implements PageEdit {
        @Override
        public Page applyTo(Page page) {
            return page.withWindows(
                    old -> old.key().equals(window) ? old.withSetting(title, titled, link, width, preferences) : old);
        }
    }

    /**
     * Gives the page itself other settings; another path becomes a former one.
     *
     * @param regions of the layout; windows of a region that it does not have go to the end of its largest, {@code main}, or
     *     else the first
     */
    record Settings(PageSettings settings, List<String> regions) implements PageEdit {
        @Override
        public Page applyTo(Page page) {
            return withinRegions(page, regions)
                    .withSettings(settings)
                    .withFormerPaths(formerPaths(page, settings.path()));
        }
    }

    /** Makes the page what it was once. */
    record Become(Page other) implements PageEdit {
        @Override
        public Page applyTo(Page page) {
            return other.withFormerPaths(formerPaths(page.withFormerPaths(joined(page, other)), other.path()));
        }
    }

    private static Page withinRegions(Page page, List<String> regions) {
        if (regions.isEmpty() || regions.containsAll(page.regions().keySet())) return page;
        String rest = regions.contains("main") ? "main" : regions.get(0);
        Map<String, List<PortletWindow>> placed = new LinkedHashMap<>();
        page.regions().forEach((region, windows) -> placed.computeIfAbsent(
                        regions.contains(region) ? region : rest, r -> new ArrayList<>())
                .addAll(windows));
        return page.withRegions(placed);
    }

    private static List<PathPattern> joined(Page one, Page other) {
        List<PathPattern> paths = new ArrayList<>(one.formerPaths());
        other.formerPaths().stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        return paths;
    }

    /** Those that still tell what the new path needs. */
    private static List<PathPattern> formerPaths(Page page, PathPattern path) {
        List<PathPattern> former = new ArrayList<>(page.formerPaths());
        if (!former.contains(page.path())) former.add(page.path());
        former.removeIf(old -> old.equals(path) || !old.variables().containsAll(path.variables()));
        return former;
    }

    private static String freeKey(Page page, String wish) {
        String key = wish;
        for (int number = 2; page.findWindow(key).isPresent(); number++) key = wish + "-" + number;
        return key;
    }

    private static Page without(Page page, String window) {
        Map<String, List<PortletWindow>> regions = new LinkedHashMap<>();
        page.regions()
                .forEach((region, windows) -> regions.put(
                        region,
                        windows.stream().filter(w -> !w.key().equals(window)).toList()));
        return page.withRegions(regions);
    }

    private static Page put(Page page, String region, @Nullable String before, PortletWindow window) {
        Map<String, List<PortletWindow>> regions = new LinkedHashMap<>(page.regions());
        List<PortletWindow> windows = new ArrayList<>(regions.getOrDefault(region, List.of()));
        int place = windows.size();
        for (int i = 0; i < windows.size(); i++) if (windows.get(i).key().equals(before)) place = i;
        windows.add(place, window);
        regions.put(region, windows);
        return page.withRegions(regions);
    }
}
