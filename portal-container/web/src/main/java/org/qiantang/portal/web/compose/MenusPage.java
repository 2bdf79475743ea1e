// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.SiteMenus;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** The menus of a site: rows that can be moved, removed and added; stored when all is as it should be. */
@ApplicationScoped
public class MenusPage implements OwnPage {

    static final String PATH = "/_compose/menus";

    /** Those that the theme shows. */
    private static final List<String> MENUS = List.of("function", "audience", "footer");

    private static final int MOST_ENTRIES = 60;

    @Inject
    ComposeDesk desk;

    @Inject
    SiteMenus menus;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        if (!desk.mayPublish(call)) throw AddressException.forbidden("menus are changed by those who publish");
        String menu = MENUS.contains(call.parameter("menu")) ? call.parameter("menu") : MENUS.get(0);
        List<MenuEntry> stored = menus.get(call.site().key()).getOrDefault(menu, List.of());
        if (call.isReading()) show(call, HttpServletResponse.SC_OK, menu, stored, SiteMenus.mark(stored), List.of());
        else act(call, menu, stored);
    }

    private void act(OwnPageCall call, String menu, List<MenuEntry> stored) throws IOException {
        List<MenuEntry> sent = sent(call);
        String seen = call.parameter("seen");
        String todo = call.parameter("do");
        if (!todo.equals("save")) {
            show(call, HttpServletResponse.SC_OK, menu, changed(sent, todo), seen, List.of());
            return;
        }
        try {
            menus.replace(desk.caller(call), call.site().key(), menu, sent, seen);
            call.redirect(call.addresses().link(PATH) + "?menu=" + menu + "&stored=yes");
        } catch (RejectedException e) {
            String theirs = String.join(
                    "、", stored.stream().map(entry -> title(call, entry)).toList());
            List<String> said = List.of(desk.text(call, "conflict.menu", theirs));
            show(call, HttpServletResponse.SC_CONFLICT, menu, sent, SiteMenus.mark(stored), said);
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, menu, sent, seen, desk.sentences(call, e));
        }
    }

    /** What a button of a row does: {@code up-2}, {@code down-2}, {@code remove-2}, {@code add-page}, {@code add-link}. */
    private static List<MenuEntry> changed(List<MenuEntry> entries, String todo) {
        List<MenuEntry> list = new ArrayList<>(entries);
        if (todo.startsWith("add")) {
            list.add(new MenuEntry("", todo.equals("add-link") ? "https://" : "", Texts.NONE, "", Texts.NONE));
            return list;
        }
        int dash = todo.lastIndexOf('-');
        int index;
        try {
            index = Integer.parseInt(todo.substring(dash + 1));
        } catch (NumberFormatException e) {
            throw AddressException.malformed("nothing to do: " + todo);
        }
        if (dash < 0 || index < 0 || index >= list.size()) throw AddressException.malformed("no row " + todo);
        switch (todo.substring(0, dash)) {
            case "up" -> Collections.swap(list, index, Math.max(0, index - 1));
            case "down" -> Collections.swap(list, index, Math.min(list.size() - 1, index + 1));
            case "remove" -> list.remove(index);
            default -> throw AddressException.malformed("nothing to do: " + todo);
        }
        return list;
    }

    private static List<MenuEntry> sent(OwnPageCall call) {
        List<MenuEntry> entries = new ArrayList<>();
        for (int i = 0; i < MOST_ENTRIES; i++) {
            String row = "row" + i + ".";
            if (call.request().getParameter(row + "is") == null) break;
            entries.add(new MenuEntry(
                    call.parameter(row + "page"),
                    call.parameter(row + "url").strip(),
                    ComposeDesk.texts(call, row + "title"),
                    call.parameter(row + "icon"),
                    ComposeDesk.texts(call, row + "description")));
        }
        return entries;
    }

    private static String title(OwnPageCall call, MenuEntry entry) {
        if (!entry.title().isEmpty()) return entry.title().in(call.language());
        return call.site()
                .findPage(entry.page())
                .map(page -> page.title().in(call.language()))
                .orElse(entry.url());
    }

    private void show(
            OwnPageCall call, int status, String menu, List<MenuEntry> entries, String seen, List<String> problems)
            throws IOException {
        Map<String, @Nullable Object> model = desk.model(call, "");
        model.put("action", call.addresses().link(PATH));
        model.put("menu", menu);
        model.put("seen", seen);
        model.put("problems", problems);
        model.put("stored", call.parameter("stored").equals("yes") && call.isReading());
        Set<String> offered = new LinkedHashSet<>(MENUS);
        model.put(
                "menus",
                offered.stream()
                        .map(key -> Map.of(
                                "name", desk.text(call, "menu." + key),
                                "url", call.addresses().link(PATH) + "?menu=" + key,
                                "current", key.equals(menu)))
                        .toList());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) rows.add(row(call, entries.get(i), i, entries.size()));
        model.put("rows", rows);
        desk.show(call, status, "compose-menus", PATH, model);
    }

    private Map<String, @Nullable Object> row(OwnPageCall call, MenuEntry entry, int index, int size) {
        Map<String, @Nullable Object> row = new HashMap<>();
        boolean link = !entry.url().isEmpty();
        row.put("index", index);
        row.put("number", index + 1);
        row.put("first", index == 0);
        row.put("last", index == size - 1);
        row.put("link", link);
        row.put("url", entry.url());
        row.put("icon", entry.icon());
        row.put("titles", plainFields(call, "row" + index + ".title", entry.title()));
        row.put("descriptions", plainFields(call, "row" + index + ".description", entry.description()));
        List<Map<String, Object>> pages = new ArrayList<>();
        if (!link) {
            pages.add(Map.of("value", "", "name", "—", "current", entry.page().isEmpty()));
            for (Page page : call.site().pages()) {
                if (!page.path().variables().isEmpty()) continue;
                String name =
                        page.title().in(call.language()) + " (" + page.path().text() + ")";
                pages.add(Map.of(
                        "value", page.key(), "name", name, "current", page.key().equals(entry.page())));
            }
        }
        row.put("pages", pages);
        return row;
    }

    /** As they are: what was sent has moved to another row. */
    private static List<Map<String, String>> plainFields(OwnPageCall call, String name, Texts texts) {
        return call.site().languages().stream()
                .map(language -> Map.of(
                        "name",
                        name + "." + language.toLanguageTag(),
                        "tag",
                        language.toLanguageTag(),
                        "language",
                        language.getDisplayLanguage(call.language()),
                        "value",
                        texts.byLanguage()
                                .getOrDefault(language, texts.byLanguage().getOrDefault(java.util.Locale.ROOT, ""))))
                .toList();
    }
}
