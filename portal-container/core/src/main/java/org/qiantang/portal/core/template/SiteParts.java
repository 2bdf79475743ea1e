// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.template.Part.Branch;
import org.qiantang.portal.core.template.Part.Leaf;

/**
 * Takes a site apart. Where it stands, its hosts, theme, languages and registration are no parts: templates have no say in
 * them once the site is there.
 */
final class SiteParts {

    private final List<Locale> languages;

    private SiteParts(List<Locale> languages) {
        this.languages = languages;
    }

    /** @param languages those in which texts count */
    static Branch of(Site site, List<Locale> languages) {
        return new SiteParts(languages).site(site);
    }

    private Branch site(Site site) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("names", texts(site.names()));
        parts.put("accent", new Leaf(site.accent()));
        parts.put("identity", identity(site.identity()));
        Map<String, Part> menus = new LinkedHashMap<>();
        new TreeMap<>(site.menus()).forEach((name, entries) -> menus.put(name, menu(entries)));
        parts.put("menus", Branch.of(menus));
        Map<String, Part> pages = new LinkedHashMap<>();
        site.pages().forEach(page -> pages.put(page.key(), page(page)));
        parts.put("pages", Branch.of(pages));
        return Branch.of(parts);
    }

    private Leaf texts(Texts texts) {
        Map<Locale, String> kept = new LinkedHashMap<>();
        texts.byLanguage().forEach((language, text) -> {
            if (language.equals(Locale.ROOT) || languages.contains(language)) kept.put(language, text);
        });
        return new Leaf(new Texts(kept));
    }

    private Branch identity(SiteIdentity identity) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("siteIdCode", new Leaf(identity.siteIdCode()));
        parts.put("icp", new Leaf(identity.icp()));
        parts.put("publicSecurity", new Leaf(identity.publicSecurity()));
        parts.put("organizer", texts(identity.organizer()));
        parts.put("operator", texts(identity.operator()));
        parts.put("phone", new Leaf(identity.phone()));
        parts.put("email", new Leaf(identity.email()));
        parts.put("address", texts(identity.address()));
        return Branch.of(parts);
    }

    /** An entry is known by where it leads. */
    private Branch menu(List<MenuEntry> entries) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (MenuEntry entry : entries) {
            String target = entry.page() + entry.url();
            String name = target;
            for (int number = 2; parts.containsKey(name); number++) name = target + "#" + number;
            parts.put(name, new Leaf(entry));
        }
        return Branch.of(parts);
    }

    private Branch page(Page page) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("path", new Leaf(page.path()));
        parts.put("title", texts(page.title()));
        parts.put("description", texts(page.description()));
        parts.put("keywords", texts(page.keywords()));
        parts.put("type", texts(page.type()));
        parts.put("parent", new Leaf(page.parent() == null ? "" : page.parent()));
        parts.put("layout", new Leaf(page.layout()));
        parts.put("heading", new Leaf(page.heading()));
        parts.put("inlineScripts", new Leaf(page.inlineScripts()));
        parts.put("roles", new Leaf(page.roles()));
        parts.put("framedBy", new Leaf(page.framedBy()));
        parts.put("formerPaths", new Leaf(new ArrayList<>(page.formerPaths())));
        ColumnKind column = page.column();
        parts.put("column", new Leaf(column == null ? "" : column.key()));
        Map<String, Part> windows = new LinkedHashMap<>();
        page.regions()
                .forEach((region, list) -> list.forEach(window -> windows.put(window.key(), window(region, window))));
        parts.put("windows", Branch.of(windows));
        return Branch.of(parts);
    }

    private Branch window(String region, PortletWindow window) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("region", new Leaf(region));
        parts.put("portlet", new Leaf(window.portletId()));
        parts.put("title", texts(window.title()));
        parts.put("titled", new Leaf(window.titled()));
        parts.put("link", new Leaf(window.link()));
        parts.put("width", new Leaf(window.width()));
        Map<String, Part> preferences = new TreeMap<>();
        window.preferences().forEach((name, values) -> preferences.put(name, new Leaf(values)));
        parts.put("preferences", Branch.of(preferences));
        return Branch.of(parts);
    }
}
