// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.DraftChangedException;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageEdit;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.composition.PageTakenException;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PageSettings;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** The settings of a page itself: title, path, layout, who may see it; for a page that is there and for a new one. */
@ApplicationScoped
public class SettingsPage implements OwnPage {

    static final String PATH = "/_compose/page";

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Inject
    Themes themes;

    @Inject
    StaffRoles roles;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        boolean fresh = call.parameter("page").isEmpty();
        try {
            if (fresh && call.isReading()) show(call, HttpServletResponse.SC_OK, blank(call), null, List.of());
            else if (fresh) create(call);
            else answer(call, drafts.open(desk.caller(call), desk.page(call)));
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }

    private void answer(OwnPageCall call, DraftedPage drafted) throws IOException {
        if (call.isReading()) show(call, HttpServletResponse.SC_OK, drafted.page(), drafted, List.of());
        else save(call, drafted);
    }

    private void save(OwnPageCall call, DraftedPage drafted) throws IOException {
        try {
            Page page = drafted.page();
            drafts.edit(desk.caller(call), desk.page(call), desk.seen(call), settings(call));
            call.redirect(ComposeDesk.address(call, ComposePage.PATH, page.key()));
        } catch (DraftChangedException e) {
            String who = desk.conflict(call, e.current());
            List<String> said = List.of(who, desk.text(call, "conflict.save"));
            show(call, HttpServletResponse.SC_CONFLICT, e.current().page(), e.current(), said);
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, drafted.page(), drafted, desk.sentences(call, e));
        } catch (IllegalArgumentException e) {
            show(call, ComposeDesk.UNPROCESSABLE, drafted.page(), drafted, List.of(badPath(call)));
        }
    }

    private PageEdit.Settings settings(OwnPageCall call) {
        String layout = call.parameter("layout");
        String parent = call.parameter("parent");
        PageSettings settings = new PageSettings(
                ComposeDesk.texts(call, "title"),
                ComposeDesk.texts(call, "description"),
                ComposeDesk.texts(call, "keywords"),
                ComposeDesk.texts(call, "type"),
                ColumnKind.find(call.parameter("column")).orElse(null),
                PathPattern.parse(call.parameter("path").strip()),
                parent.isEmpty() ? null : parent,
                layout,
                call.parameter("heading").equals("yes"),
                chosenRoles(call));
        return new PageEdit.Settings(settings, theme(call).layouts().getOrDefault(layout, List.of()));
    }

    private static Set<String> chosenRoles(OwnPageCall call) {
        String[] chosen = call.request().getParameterValues("roles");
        return chosen == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(chosen));
    }

    private Theme theme(OwnPageCall call) {
        return themes.get(call.site().theme());
    }

    private String badPath(OwnPageCall call) {
        return desk.text(call, "mistake.path", call.parameter("path"));
    }

    private void create(OwnPageCall call) throws IOException {
        try {
            String path = call.parameter("path").strip();
            Page page = settings(call).applyTo(blank(call).withKey(key(path)));
            drafts.create(desk.caller(call), call.site().key(), page.withFormerPaths(List.of()));
            call.redirect(ComposeDesk.address(call, ComposePage.PATH, page.key()));
        } catch (PageTakenException e) {
            refuse(call, desk.text(call, "mistake.taken", call.parameter("path")));
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, blank(call), null, desk.sentences(call, e));
        } catch (IllegalArgumentException e) {
            refuse(call, badPath(call));
        }
    }

    private void refuse(OwnPageCall call, String why) throws IOException {
        show(call, ComposeDesk.UNPROCESSABLE, blank(call), null, List.of(why));
    }

    /** A key out of the path: {@code /about/history} gives {@code about-history}. */
    private static String key(String path) {
        String plain = path.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-$", "");
        return plain.isEmpty() ? "page-" + Integer.toString(path.hashCode() & Integer.MAX_VALUE, 36) : plain;
    }

    private Page blank(OwnPageCall call) {
        String layout = theme(call).layouts().containsKey("rows")
                ? "rows"
                : theme(call).layouts().keySet().iterator().next();
        return new Page(
                "new",
                PathPattern.parse("/new"),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                layout,
                true,
                false,
                Set.of(),
                List.of(),
                Map.of());
    }

    private void show(OwnPageCall call, int status, Page page, @Nullable DraftedPage drafted, List<String> problems)
            throws IOException {
        boolean fresh = drafted == null;
        Map<String, @Nullable Object> model = desk.model(call, fresh ? "" : page.key());
        if (drafted != null) model.putAll(desk.state(call, drafted));
        model.put("action", call.addresses().link(PATH));
        model.put("fresh", fresh);
        model.put("problems", problems);
        model.put("titles", ComposeDesk.fields(call, "title", page.title()));
        model.put("descriptions", ComposeDesk.fields(call, "description", page.description()));
        model.put("types", ComposeDesk.fields(call, "type", page.type()));
        String column = ComposeDesk.posted(
                call, "column", page.column() == null ? "" : page.column().key());
        List<Map<String, Object>> columns = new ArrayList<>();
        columns.add(option("", "—", column.isEmpty()));
        for (ColumnKind kind : ColumnKind.values())
            columns.add(option(
                    kind.key(),
                    desk.text(call, "column." + kind.key()),
                    kind.key().equals(column)));
        model.put("columns", columns);
        model.put("keywordses", ComposeDesk.fields(call, "keywords", page.keywords()));
        model.put(
                "path",
                ComposeDesk.posted(call, "path", fresh ? "/" : page.path().text()));
        String layout = ComposeDesk.posted(call, "layout", page.layout());
        model.put(
                "layouts",
                theme(call).layouts().keySet().stream()
                        .map(key ->
                                option(key, ComposeViews.name(theme(call), call, "layout", key), key.equals(layout)))
                        .toList());
        String parent =
                ComposeDesk.posted(call, "parent", fresh ? home(call) : page.parent() == null ? "" : page.parent());
        model.put("parents", parents(call, drafted, page, parent));
        boolean sent = !call.isReading();
        model.put("heading", sent ? call.parameter("heading").equals("yes") : page.heading());
        Set<String> chosen = sent ? chosenRoles(call) : page.roles();
        Set<String> offered = new TreeSet<>(roles.names().keySet());
        offered.addAll(page.roles());
        model.put(
                "roles",
                offered.stream()
                        .map(role -> option(role, roles.name(role, call.language()), chosen.contains(role)))
                        .toList());
        model.put("formers", page.formerPaths().stream().map(PathPattern::text).collect(Collectors.joining("　")));
        desk.show(call, status, fresh ? "compose-new" : "compose-page", PATH, model);
    }

    private static String home(OwnPageCall call) {
        return call.site().pages().stream()
                .filter(page -> page.path().segments().isEmpty())
                .map(Page::key)
                .findFirst()
                .orElse("");
    }

    private static List<Map<String, Object>> parents(
            OwnPageCall call, @Nullable DraftedPage drafted, Page page, String current) {
        Site site = drafted == null ? call.site() : drafted.site();
        List<Map<String, Object>> list = new ArrayList<>();
        list.add(option("", "—", current.isEmpty()));
        for (Page other : site.pages()) {
            if (other.key().equals(page.key())) continue;
            list.add(option(
                    other.key(),
                    other.title().in(call.language()) + " (" + other.path().text() + ")",
                    other.key().equals(current)));
        }
        return list;
    }

    private static Map<String, Object> option(String value, String name, boolean current) {
        return Map.of("value", value, "name", name, "current", current);
    }
}
