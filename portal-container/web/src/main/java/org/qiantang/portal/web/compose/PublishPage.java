// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.DraftChangedException;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDifference;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageId;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.composition.PagePublishing;
import org.qiantang.portal.core.composition.PagePublishing.Kept;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** What a draft changes, and publishing it: now, later or not at all; earlier versions to compare with and to go back to. */
@ApplicationScoped
public class PublishPage implements OwnPage {

    static final String PATH = "/_compose/publish";

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Inject
    PagePublishing publishing;

    @Inject
    Themes themes;

    @Inject
    Clock clock;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        PageId id = desk.page(call);
        try {
            if (call.isReading()) show(call, HttpServletResponse.SC_OK, drafts.open(desk.caller(call), id), List.of());
            else act(call, id);
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }

    private void act(OwnPageCall call, PageId id) throws IOException {
        try {
            call.redirect(done(call, id));
        } catch (DraftChangedException e) {
            String who = e.current().outdated() ? desk.text(call, "conflict.live") : desk.conflict(call, e.current());
            show(call, HttpServletResponse.SC_CONFLICT, e.current(), List.of(who));
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, drafts.open(desk.caller(call), id), desk.sentences(call, e));
        } catch (DateTimeParseException e) {
            List<String> said = List.of(desk.text(call, "mistake.time"));
            show(call, ComposeDesk.UNPROCESSABLE, drafts.open(desk.caller(call), id), said);
        }
    }

    /** Does what the pressed button says; returns where to go on. */
    private String done(OwnPageCall call, PageId id) {
        var caller = desk.caller(call);
        long seen = desk.seen(call);
        boolean live = drafts.open(caller, id).live();
        switch (call.parameter("do")) {
            case "publish" ->
                publishing.publish(caller, id, seen, call.parameter("over").equals("yes"), call.parameter("note"));
            case "schedule" -> publishing.schedule(caller, id, seen, time(call));
            case "unschedule" -> publishing.schedule(caller, id, seen, null);
            case "revert" -> {
                drafts.revert(caller, id, seen, number(call));
                return ComposeDesk.address(call, ComposePage.PATH, id.page());
            }
            case "discard" -> {
                drafts.discard(caller, id, seen);
                if (!live) return call.addresses().link(PagesPage.PATH);
                return ComposeDesk.address(call, ComposePage.PATH, id.page());
            }
            default -> throw AddressException.malformed("nothing to do: " + call.parameter("do"));
        }
        return ComposeDesk.address(call, PATH, id.page());
    }

    private static int number(OwnPageCall call) {
        try {
            return Integer.parseInt(call.parameter("version"));
        } catch (NumberFormatException e) {
            throw AddressException.malformed("no version: " + call.parameter("version"));
        }
    }

    /** A time to come, in China. */
    private Instant time(OwnPageCall call) {
        String text = call.parameter("when");
        Instant when = LocalDateTime.parse(text).atZone(ComposeDesk.ZONE).toInstant();
        if (!when.isAfter(clock.instant())) throw new DateTimeParseException("not to come", text, 0);
        return when;
    }

    private void show(OwnPageCall call, int status, DraftedPage drafted, List<String> problems) throws IOException {
        PageId id = desk.page(call);
        Map<String, @Nullable Object> model = desk.model(call, id.page());
        model.putAll(desk.state(call, drafted));
        model.put("action", call.addresses().link(PATH));
        model.put("problems", problems);
        model.put("note", call.parameter("note"));
        model.put("when", call.parameter("when"));
        model.put("title", drafted.page().title().in(call.language()));
        List<Kept> versions = publishing.versions(desk.caller(call), id);
        Optional<Kept> chosen = versions.stream()
                .filter(kept -> Integer.toString(kept.version().number()).equals(call.parameter("with")))
                .findFirst();
        Optional<Page> base = chosen.isPresent() ? chosen.get().page() : drafted.shown();
        base.ifPresent(page -> model.put("differences", differences(call, page, drafted.page())));
        model.put("same", base.isPresent() && base.get().equals(drafted.page()));
        model.put(
                "with",
                chosen.map(kept -> desk.text(call, "version", kept.version().number()))
                        .orElse(""));
        model.put("versions", versions(call, versions));
        model.put("previewUrl", ComposeDesk.address(call, PreviewPage.PATH, id.page()));
        desk.show(call, status, "compose-publish", PATH, model);
    }

    private List<Map<String, Object>> differences(OwnPageCall call, Page before, Page after) {
        Theme theme = themes.get(call.site().theme());
        List<Map<String, Object>> list = new ArrayList<>();
        for (PageDifference difference : PageDifference.between(before, after, call.language())) {
            String what = difference.kind() == PageDifference.Kind.CHANGED
                    ? field(call, difference.field())
                    : desk.text(call, "difference." + difference.kind());
            list.add(Map.of(
                    "about",
                    difference.window().isEmpty() ? desk.text(call, "difference.page") : difference.label(),
                    "what",
                    what,
                    "before",
                    place(theme, call, difference, difference.before()),
                    "after",
                    place(theme, call, difference, difference.after())));
        }
        return list;
    }

    private String field(OwnPageCall call, String field) {
        int space = field.indexOf(' ');
        String name = space < 0 ? field : field.substring(0, space);
        String rest = space < 0 ? "" : " " + field.substring(space + 1);
        return desk.textOr(call, "field." + name, name) + rest;
    }

    private static String place(Theme theme, OwnPageCall call, PageDifference difference, String text) {
        int space = text.lastIndexOf(' ');
        if (difference.kind() == PageDifference.Kind.CHANGED || space < 0) return text;
        return ComposeViews.name(theme, call, "region", text.substring(0, space)) + text.substring(space);
    }

    private static List<Map<String, Object>> versions(OwnPageCall call, List<Kept> versions) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Kept kept : versions) {
            var version = kept.version();
            list.add(Map.of(
                    "number",
                    version.number(),
                    "when",
                    ComposeDesk.time(version.publishedAt()),
                    "who",
                    version.publishedBy(),
                    "note",
                    version.note(),
                    "readable",
                    kept.page().isPresent(),
                    "compareUrl",
                    ComposeDesk.address(call, PATH, call.parameter("page")) + "&with=" + version.number()));
        }
        return list;
    }
}
