// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.core.template.Part.Branch;
import org.qiantang.portal.core.template.Part.Leaf;

/** Puts a site together again. What refers to a page that is not there any more goes, too. */
final class SiteAssembly {

    private final Branch parts;

    SiteAssembly(Branch parts) {
        this.parts = parts;
    }

    /** @param frame has what is no part */
    Site site(Site frame) {
        Branch pages = parts.branch("pages");
        List<Page> assembled =
                pages.order().stream().map(key -> page(key, pages.branch(key))).toList();
        Set<String> listed = assembled.stream()
                .filter(page -> page.path().variables().isEmpty())
                .map(Page::key)
                .collect(Collectors.toSet());
        Texts names = value(parts, "names", Texts.class);
        boolean below = frame.parent() != null;
        return new Site(
                frame.key(),
                frame.parent(),
                names,
                below ? names : frame.titleMain(),
                below ? Texts.NONE : frame.titleSub(),
                frame.hosts(),
                frame.formerHosts(),
                frame.subSiteHosts(),
                frame.theme(),
                value(parts, "accent", String.class),
                frame.languages(),
                identity(parts.branch("identity")),
                menus(parts.branch("menus"), listed),
                frame.audiences(),
                assembled,
                frame.registration());
    }

    private static <T> T value(Branch branch, String name, Class<T> type) {
        if (branch.find(name) instanceof Leaf leaf) return type.cast(leaf.value());
        throw new IllegalStateException("no " + name);
    }

    private static SiteIdentity identity(Branch identity) {
        return new SiteIdentity(
                value(identity, "siteIdCode", String.class),
                value(identity, "icp", String.class),
                value(identity, "publicSecurity", String.class),
                value(identity, "organizer", Texts.class),
                value(identity, "operator", Texts.class),
                value(identity, "phone", String.class),
                value(identity, "email", String.class),
                value(identity, "address", Texts.class));
    }

    private static Map<String, List<MenuEntry>> menus(Branch menus, Set<String> pages) {
        Map<String, List<MenuEntry>> assembled = new LinkedHashMap<>();
        for (String name : menus.order()) {
            Branch menu = menus.branch(name);
            assembled.put(
                    name,
                    menu.order().stream()
                            .map(entry -> value(menu, entry, MenuEntry.class))
                            .filter(entry -> entry.page().isEmpty() || pages.contains(entry.page()))
                            .toList());
        }
        return assembled;
    }

    private Page page(String key, Branch page) {
        String parent = value(page, "parent", String.class);
        return new Page(
                key,
                value(page, "path", PathPattern.class),
                value(page, "title", Texts.class),
                value(page, "description", Texts.class),
                value(page, "keywords", Texts.class),
                value(page, "type", Texts.class),
                parts.branch("pages").find(parent) == null ? null : parent,
                value(page, "layout", String.class),
                value(page, "heading", Boolean.class),
                value(page, "inlineScripts", Boolean.class),
                Set.copyOf(texts(page, "roles")),
                List.copyOf(texts(page, "framedBy")),
                list(page, "formerPaths").stream().map(PathPattern.class::cast).toList(),
                ColumnKind.find(value(page, "column", String.class)).orElse(null),
                regions(page.branch("windows")));
    }

    private static java.util.Collection<?> list(Branch branch, String name) {
        return value(branch, name, java.util.Collection.class);
    }

    private static List<String> texts(Branch branch, String name) {
        return list(branch, name).stream().map(String.class::cast).toList();
    }

    private static Map<String, List<PortletWindow>> regions(Branch windows) {
        Map<String, List<PortletWindow>> regions = new LinkedHashMap<>();
        for (String key : windows.order()) {
            Branch window = windows.branch(key);
            regions.computeIfAbsent(value(window, "region", String.class), region -> new ArrayList<>())
                    .add(window(key, window));
        }
        return regions;
    }

    private static PortletWindow window(String key, Branch window) {
        String portlet = value(window, "portlet", String.class);
        int slash = portlet.indexOf('/');
        Branch preferences = window.branch("preferences");
        Map<String, List<String>> values = new LinkedHashMap<>();
        preferences.order().forEach(name -> values.put(name, texts(preferences, name)));
        return new PortletWindow(
                key,
                portlet.substring(0, slash),
                portlet.substring(slash + 1),
                value(window, "title", Texts.class),
                value(window, "titled", Boolean.class),
                value(window, "link", String.class),
                value(window, "width", WindowWidth.class),
                values);
    }
}
