// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.person.Person;

/**
 * One address of a site, with a layout and windows.
 *
 * @param path pattern such as {@code /news/{article}}; each variable is one path segment and a public render parameter
 * @param description ColumnDescription 栏目介绍; may be empty
 * @param keywords ColumnKeywords 栏目关键词; may be empty
 * @param type ColumnType 栏目类别; may be empty
 * @param parent key of the page above it, for the breadcrumb; null at the top
 * @param layout key of a layout of the theme
 * @param heading whether the page shows its title as its first heading
 * @param inlineScripts whether portlets of this page may write scripts and styles into the page itself; for portlets of
 *     others that cannot do without
 * @param roles whoever has one of them may see the page; empty for a page that everybody may see
 * @param framedBy origins of other web sites that may show this page in a frame, to embed its portlets; empty for none
 * @param formerPaths paths that the page had once; they lead to its path
 * @param column what the page is among the columns that inspections look for (栏目); null if none of them
 * @param regions windows by region of the layout, in their order
 */
public record Page(
        String key,
        PathPattern path,
        Texts title,
        Texts description,
        Texts keywords,
        Texts type,
        @Nullable String parent,
        String layout,
        boolean heading,
        boolean inlineScripts,
        Set<String> roles,
        List<String> framedBy,
        List<PathPattern> formerPaths,
        @Nullable ColumnKind column,
        Map<String, List<PortletWindow>> regions) {

    public Page {
        roles = Set.copyOf(roles);
        framedBy = List.copyOf(framedBy);
        formerPaths = List.copyOf(formerPaths);
        var copy = new LinkedHashMap<String, List<PortletWindow>>();
        regions.forEach((region, windows) -> copy.put(region, List.copyOf(windows)));
        regions = java.util.Collections.unmodifiableMap(copy);
    }

    /** A page that never had another path, and is none of the columns of inspections. */
    public Page(
            String key,
            PathPattern path,
            Texts title,
            Texts description,
            Texts keywords,
            Texts type,
            @Nullable String parent,
            String layout,
            boolean heading,
            boolean inlineScripts,
            Set<String> roles,
            List<String> framedBy,
            Map<String, List<PortletWindow>> regions) {
        this(
                key,
                path,
                title,
                description,
                keywords,
                type,
                parent,
                layout,
                heading,
                inlineScripts,
                roles,
                framedBy,
                List.of(),
                null,
                regions);
    }

    public boolean isForEverybody() {
        return roles.isEmpty();
    }

    public boolean isFor(Person person) {
        return isForEverybody() || roles.stream().anyMatch(person::hasRole);
    }

    /** All windows, region by region. */
    public Stream<PortletWindow> windows() {
        return regions.values().stream().flatMap(List::stream);
    }

    public Optional<PortletWindow> findWindow(String windowKey) {
        return windows().filter(w -> w.key().equals(windowKey)).findFirst();
    }

    /** This page with each window replaced. */
    public Page withWindows(UnaryOperator<PortletWindow> replacement) {
        var replaced = new LinkedHashMap<String, List<PortletWindow>>();
        regions.forEach((region, windows) ->
                replaced.put(region, windows.stream().map(replacement).toList()));
        return withRegions(replaced);
    }

    /** This page with other windows. */
    public Page withRegions(Map<String, List<PortletWindow>> others) {
        return with(change -> change.regions = others);
    }

    /** The same windows on a page with other settings. */
    public Page withSettings(PageSettings settings) {
        return with(change -> {
            change.title = settings.title();
            change.description = settings.description();
            change.keywords = settings.keywords();
            change.type = settings.type();
            change.column = settings.column();
            change.path = settings.path();
            change.parent = settings.parent();
            change.layout = settings.layout();
            change.heading = settings.heading();
            change.roles = settings.roles();
        });
    }

    /** This page under another key. */
    public Page withKey(String otherKey) {
        return with(change -> change.key = otherKey);
    }

    /** This page with other former paths. */
    public Page withFormerPaths(List<PathPattern> others) {
        return with(change -> change.formerPaths = others);
    }

    private Page with(Consumer<Change> what) {
        Change change = new Change(this);
        what.accept(change);
        return change.made();
    }

    /** A page being changed: the one place that copies all of it. */
    private static final class Change {
        private String key;
        private PathPattern path;
        private Texts title;
        private Texts description;
        private Texts keywords;
        private Texts type;
        private @Nullable String parent;
        private String layout;
        private boolean heading;
        private boolean inlineScripts;
        private Set<String> roles;
        private List<String> framedBy;
        private List<PathPattern> formerPaths;
        private @Nullable ColumnKind column;
        private Map<String, List<PortletWindow>> regions;

        Change(Page of) {
            key = of.key;
            path = of.path;
            title = of.title;
            description = of.description;
            keywords = of.keywords;
            type = of.type;
            parent = of.parent;
            layout = of.layout;
            heading = of.heading;
            inlineScripts = of.inlineScripts;
            roles = of.roles;
            framedBy = of.framedBy;
            formerPaths = of.formerPaths;
            column = of.column;
            regions = of.regions;
        }

        Page made() {
            return new Page(
                    key,
                    path,
                    title,
                    description,
                    keywords,
                    type,
                    parent,
                    layout,
                    heading,
                    inlineScripts,
                    roles,
                    framedBy,
                    formerPaths,
                    column,
                    regions);
        }
    }
}
