// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;

/** Reads a whole site; what it returns is good only if no problem was noted. */
final class SiteReader {

    Site site(BlueprintFields blueprint) {
        BlueprintFields site = siteFields(blueprint);
        List<Locale> languages = TextsReader.languages(filledList(site, "languages"));
        TextsReader texts = new TextsReader(languages);
        PageReader reader = new PageReader(texts);
        List<Page> pages = reader.pages(filledList(blueprint, "pages"));
        PageRules rules = new PageRules(reader.drafts());
        rules.check();
        blueprint.find("pages").filter(list -> !pages.isEmpty()).ifPresent(list -> new PathRules(languages)
                .check(list, reader.drafts()));
        return site(blueprint, site, texts, languages, pages, rules::checkMenuTarget);
    }

    /** A site whose pages were checked when it was stored, and are read some other time. */
    Site site(BlueprintFields blueprint, List<Page> pages) {
        BlueprintFields site = siteFields(blueprint);
        List<Locale> languages = TextsReader.languages(filledList(site, "languages"));
        return site(blueprint, site, new TextsReader(languages), languages, pages, (node, key) -> {});
    }

    private static BlueprintFields siteFields(BlueprintFields blueprint) {
        blueprint.find("blueprint").ifPresent(SiteReader::checkVersion);
        return section(blueprint, "site", Section.SITE).orElse(new BlueprintFields(Map.of()));
    }

    private static Site site(
            BlueprintFields blueprint,
            BlueprintFields site,
            TextsReader texts,
            List<Locale> languages,
            List<Page> pages,
            BiConsumer<BlueprintNode, String> pageCheck) {
        if (site.find("parent").isEmpty()) {
            for (String needed : List.of("hosts", "theme"))
                if (site.find(needed).isEmpty())
                    blueprint.find("site").ifPresent(node -> node.add(Fault.FIELD_MISSING, needed));
        }
        Texts names = texts.texts(site, "names");
        // Below another site it is that one's; whoever imports such a blueprint is told.
        Optional<BlueprintFields> titleBar = section(site, "titleBar", Section.TITLE_BAR)
                .filter(bar -> site.find("parent").isEmpty());
        return new Site(
                site.key("key").orElse(""),
                site.key("parent").orElse(null),
                names,
                titleBar.map(bar -> texts.texts(bar, "main")).orElse(names),
                titleBar.map(bar -> texts.texts(bar, "sub")).orElse(Texts.NONE),
                hosts(filledList(site, "hosts")),
                hosts(filledList(site, "formerHosts")),
                patterns(filledList(site, "subSiteHosts")),
                site.key("theme").orElse(""),
                site.key("accent").orElse(""),
                languages,
                section(site, "identity", Section.IDENTITY)
                        .map(new IdentityReader(texts)::identity)
                        .orElse(SiteIdentity.NONE),
                section(site, "menus", Section.MENUS)
                        .map(new MenuReader(texts, pageCheck)::menus)
                        .orElse(Map.of()),
                new MenuReader(texts, pageCheck).audiences(site.items("audiences")),
                pages,
                site.flag("registration", false));
    }

    private static void checkVersion(BlueprintNode node) {
        node.text().filter(version -> !version.equals("1")).ifPresent(v -> node.add(Fault.VERSION_UNKNOWN, v));
    }

    private static Optional<BlueprintFields> section(BlueprintFields fields, String name, Section section) {
        return fields.find(name).map(node -> node.fields(section));
    }

    private static List<BlueprintNode> filledList(BlueprintFields fields, String name) {
        Optional<BlueprintNode> list = fields.find(name);
        List<BlueprintNode> items = list.map(BlueprintNode::items).orElse(List.of());
        if (items.isEmpty()) list.filter(BlueprintNode::isList).ifPresent(node -> node.add(Fault.VALUE_EMPTY));
        return items;
    }

    private static List<String> hosts(List<BlueprintNode> items) {
        Set<String> hosts = new LinkedHashSet<>();
        for (BlueprintNode item : items) {
            item.text().flatMap(text -> host(text, item)).ifPresent(host -> {
                if (!hosts.add(host)) item.add(Fault.HOST_TWICE, host);
            });
        }
        return List.copyOf(hosts);
    }

    /** Host names of sites below, with {@code {site}} for their key. */
    private static List<String> patterns(List<BlueprintNode> items) {
        Set<String> patterns = new LinkedHashSet<>();
        for (BlueprintNode item : items) {
            item.text().ifPresent(pattern -> {
                boolean good = pattern.contains(SiteHosts.SITE)
                        && host(pattern.replace(SiteHosts.SITE, "site"), item).isPresent();
                if (good) patterns.add(pattern);
                else if (!pattern.contains(SiteHosts.SITE)) item.add(Fault.HOST_PATTERN_INVALID, pattern);
            });
        }
        return List.copyOf(patterns);
    }

    private static Optional<String> host(String text, BlueprintNode node) {
        try {
            return Optional.of(HostName.parse(text).ascii());
        } catch (IllegalArgumentException e) {
            node.add(Fault.HOST_INVALID, text);
            return Optional.empty();
        }
    }
}
