// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.core.site.Audience;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.site.WindowWidth;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes sites as blueprints: the same site always as the same text, which reads as an equal site. */
@ApplicationScoped
public class BlueprintWriter {

    private static final String VERSION = "blueprint: 1\n";

    public String write(Site site) {
        return join(writeSite(site), site.pages().stream().map(this::writePage).toList());
    }

    /** Puts together a blueprint of what {@link #writeSite} and {@link #writePage} have written. */
    String join(String site, List<String> pages) {
        return withoutPages(site) + "\npages:\n" + String.join("\n", pages);
    }

    /** A blueprint of what {@link #writeSite} has written alone. */
    String withoutPages(String site) {
        return VERSION + site;
    }

    /** The site without its pages: the lines of a blueprint from {@code site:} on. */
    String writeSite(Site site) {
        YamlMapping titleBar = texts(texts(new YamlMapping(), "main", site.titleMain()), "sub", site.titleSub());
        YamlMapping fields = new YamlMapping().text("key", site.key());
        if (site.parent() != null) fields.text("parent", site.parent());
        texts(fields, "names", site.names());
        if (site.parent() == null) fields.mapping("titleBar", titleBar);
        rowIfAny(fields, "hosts", site.hosts());
        rowIfAny(fields, "formerHosts", site.formerHosts());
        rowIfAny(fields, "subSiteHosts", site.subSiteHosts());
        fields.text("theme", site.theme())
                .text("accent", site.accent())
                .row(
                        "languages",
                        site.languages().stream().map(Locale::toLanguageTag).toList());
        if (site.registration()) fields.flag("registration", true);
        fields.mapping("identity", identity(site.identity())).mapping("menus", menus(site.menus()));
        if (!site.audiences().isEmpty())
            fields.list(
                    "audiences",
                    site.audiences().stream().map(BlueprintWriter::audience).toList());
        return yaml(new YamlMapping().mapping("site", fields).block());
    }

    private static void rowIfAny(YamlMapping fields, String name, List<String> values) {
        if (!values.isEmpty()) fields.row(name, values);
    }

    private static YamlMapping identity(SiteIdentity identity) {
        YamlMapping fields = new YamlMapping()
                .text("siteIdCode", identity.siteIdCode())
                .text("icp", identity.icp())
                .text("publicSecurity", identity.publicSecurity());
        texts(fields, "organizer", identity.organizer());
        texts(fields, "operator", identity.operator());
        fields.text("phone", identity.phone()).text("email", identity.email());
        return texts(fields, "address", identity.address());
    }

    private static YamlMapping menus(Map<String, List<MenuEntry>> menus) {
        YamlMapping fields = new YamlMapping();
        for (String menu : Section.MENUS.fields()) {
            List<MenuEntry> entries = menus.get(menu);
            if (entries != null)
                fields.list(menu, entries.stream().map(BlueprintWriter::entry).toList());
        }
        return fields;
    }

    private static Node audience(Audience audience) {
        YamlMapping fields = new YamlMapping().text("key", audience.key()).text("page", audience.page());
        texts(fields, "title", audience.title()).text("icon", audience.icon());
        if (!audience.menu().isEmpty())
            fields.list(
                    "menu", audience.menu().stream().map(BlueprintWriter::entry).toList());
        return fields.block();
    }

    private static Node entry(MenuEntry entry) {
        YamlMapping fields = new YamlMapping().text("page", entry.page()).text("url", entry.url());
        texts(fields, "title", entry.title()).text("icon", entry.icon());
        return texts(fields, "description", entry.description()).compact();
    }

    /** One page: an item of a blueprint's list of pages. */
    String writePage(Page page) {
        YamlMapping fields = new YamlMapping()
                .text("key", page.key())
                .text("path", page.path().text());
        texts(fields, "title", page.title());
        texts(fields, "description", page.description());
        texts(fields, "keywords", page.keywords());
        texts(fields, "type", page.type());
        if (page.column() != null) fields.text("column", page.column().key());
        if (page.parent() != null) fields.text("parent", page.parent());
        fields.text("layout", page.layout());
        if (!page.heading()) fields.flag("heading", false);
        if (page.inlineScripts()) fields.flag("inlineScripts", true);
        if (!page.isForEverybody())
            fields.row("roles", page.roles().stream().sorted().toList());
        if (!page.framedBy().isEmpty()) fields.row("framedBy", page.framedBy());
        if (!page.formerPaths().isEmpty())
            fields.row(
                    "formerPaths",
                    page.formerPaths().stream().map(PathPattern::text).toList());
        YamlMapping regions = new YamlMapping();
        page.regions()
                .forEach((region, windows) -> regions.list(
                        region, windows.stream().map(BlueprintWriter::window).toList()));
        fields.mapping("windows", regions);
        return yaml(new SequenceNode(Tag.SEQ, List.of(fields.block()), FlowStyle.BLOCK));
    }

    private static Node window(PortletWindow window) {
        YamlMapping fields = new YamlMapping()
                .text("key", window.key())
                .text("portlet", window.application() + "/" + window.portlet());
        texts(fields, "title", window.title());
        if (window.titled() == window.title().isEmpty()) fields.flag("titled", window.titled());
        fields.text("link", window.link());
        if (window.width() != WindowWidth.FULL)
            fields.text("width", window.width().key());
        YamlMapping preferences = new YamlMapping();
        window.preferences().forEach(preferences::values);
        return fields.mapping("preferences", preferences).block();
    }

    private static YamlMapping texts(YamlMapping fields, String name, Texts texts) {
        if (texts.isEmpty()) return fields;
        String same = texts.byLanguage().get(Locale.ROOT);
        if (same != null) return fields.text(name, same);
        YamlMapping languages = new YamlMapping();
        texts.byLanguage().forEach((language, text) -> languages.text(language.toLanguageTag(), text));
        return fields.node(name, languages.compact());
    }

    static String yaml(Node node) {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        StringWriter text = new StringWriter();
        new Yaml(options).serialize(node, text);
        return text.toString();
    }
}
