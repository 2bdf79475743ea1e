// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.qiantang.portal.core.site.Audience;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Texts;

/** Reads the menus of a site. */
final class MenuReader {

    private final TextsReader texts;
    private final BiConsumer<BlueprintNode, String> pageCheck;

    /** @param pageCheck notes what is wrong with the key of a page that an entry leads to */
    MenuReader(TextsReader texts, BiConsumer<BlueprintNode, String> pageCheck) {
        this.texts = texts;
        this.pageCheck = pageCheck;
    }

    /** The entries by name of the menu. */
    Map<String, List<MenuEntry>> menus(BlueprintFields fields) {
        Map<String, List<MenuEntry>> menus = new LinkedHashMap<>();
        for (String menu : Section.MENUS.fields()) {
            fields.find(menu).ifPresent(list -> menus.put(menu, entries(list)));
        }
        return menus;
    }

    /** The people for whom the site is laid out in ways of their own. */
    List<Audience> audiences(List<BlueprintNode> items) {
        List<Audience> audiences = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> starts = new HashSet<>();
        for (BlueprintNode item : items) {
            BlueprintFields fields = item.fields(Section.AUDIENCE);
            String key = fields.key("key").orElse("");
            String page = fields.find("page").flatMap(this::page).orElse("");
            boolean another = !key.isEmpty() && !keys.add(key) | (!page.isEmpty() && !starts.add(page));
            if (another) item.add(Fault.AUDIENCE_TWICE, key);
            audiences.add(new Audience(
                    key,
                    page,
                    texts.texts(fields, "title"),
                    fields.key("icon").orElse(""),
                    fields.find("menu").map(this::entries).orElse(List.of())));
        }
        return audiences;
    }

    private List<MenuEntry> entries(BlueprintNode list) {
        List<MenuEntry> entries = new ArrayList<>();
        for (BlueprintNode item : list.items()) {
            entries.add(entry(item, item.fields(Section.MENU_ENTRY)));
        }
        return entries;
    }

    private MenuEntry entry(BlueprintNode item, BlueprintFields fields) {
        Optional<BlueprintNode> page = fields.find("page");
        Optional<BlueprintNode> url = fields.find("url");
        if (page.isPresent() == url.isPresent()) item.add(Fault.MENU_TARGET);
        Texts title = texts.texts(fields, "title");
        if (url.isPresent() && page.isEmpty() && fields.find("title").isEmpty()) item.add(Fault.MENU_TITLE_MISSING);
        return new MenuEntry(
                page.flatMap(this::page).orElse(""),
                Links.read(fields, "url"),
                title,
                fields.key("icon").orElse(""),
                texts.texts(fields, "description"));
    }

    private Optional<String> page(BlueprintNode node) {
        Optional<String> key = BlueprintFields.key(node);
        key.ifPresent(found -> pageCheck.accept(node, found));
        return key;
    }
}
