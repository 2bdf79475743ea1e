// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.DraftChangedException;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageEdit;
import org.qiantang.portal.core.composition.PageId;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.page.PageAggregator;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;
import org.qiantang.portal.web.ownpage.OwnPageFrame;

/** The page with tools around its windows. Each tool is a button of a form; a script adds dragging and saves reloading. */
@ApplicationScoped
public class ComposePage implements OwnPage {

    static final String PATH = "/_compose";

    private static final Set<String> NOT_REPEATED = Set.of("revision", "_token");

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Inject
    DraftCalls calls;

    @Inject
    PageAggregator aggregator;

    @Inject
    ComposeViews views;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        PageId id = desk.page(call);
        try {
            if (call.isReading()) {
                show(call, HttpServletResponse.SC_OK, drafts.open(desk.caller(call), id), Map.of());
                return;
            }
            change(call, id);
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }

    private void change(OwnPageCall call, PageId id) throws IOException {
        try {
            String key = act(call, id);
            call.redirect(ComposeDesk.address(call, PATH, id.page()) + (key.isEmpty() ? "" : "#cw-" + key));
        } catch (DraftChangedException e) {
            show(call, HttpServletResponse.SC_CONFLICT, e.current(), conflict(call, e.current()));
        } catch (BlueprintInvalidException e) {
            Map<String, @Nullable Object> refused = Map.of("problems", desk.sentences(call, e));
            show(call, ComposeDesk.UNPROCESSABLE, drafts.open(desk.caller(call), id), refused);
        }
    }

    /** What somebody else did meanwhile, and a form that does on top of it what was to be done. */
    private Map<String, @Nullable Object> conflict(OwnPageCall call, DraftedPage current) {
        List<Map<String, String>> again = new ArrayList<>();
        Collections.list(call.request().getParameterNames()).stream()
                .filter(name -> !NOT_REPEATED.contains(name))
                .forEach(name -> again.add(Map.of("name", name, "value", call.parameter(name))));
        return Map.of("conflict", Map.of("who", desk.conflict(call, current), "again", again));
    }

    /** Does what the pressed button says; returns the key of the window it was about. */
    private String act(OwnPageCall call, PageId id) {
        var caller = desk.caller(call);
        long seen = desk.seen(call);
        String window = call.parameter("window");
        switch (call.parameter("do")) {
            case "undo" -> drafts.undo(caller, id, seen);
            case "redo" -> drafts.redo(caller, id, seen);
            case "remove" -> drafts.edit(caller, id, seen, new PageEdit.Remove(window));
            case "up" ->
                drafts.edit(caller, id, seen, step(drafts.open(caller, id).page(), window, -1));
            case "down" ->
                drafts.edit(caller, id, seen, step(drafts.open(caller, id).page(), window, 1));
            case "move" ->
                drafts.edit(
                        caller,
                        id,
                        seen,
                        new PageEdit.Move(
                                window,
                                call.parameter("region"),
                                call.parameter("before").isEmpty() ? null : call.parameter("before")));
            case "width" ->
                drafts.edit(caller, id, seen, width(drafts.open(caller, id).page(), window, call));
            default -> throw AddressException.malformed("nothing to do: " + call.parameter("do"));
        }
        return window;
    }

    private static PageEdit width(Page page, String key, OwnPageCall call) {
        PortletWindow window = page.findWindow(key).orElseThrow(() -> AddressException.unknown("no window " + key));
        WindowWidth width = WindowWidth.find(call.parameter("width"))
                .orElseThrow(() -> AddressException.malformed("no width " + call.parameter("width")));
        return new PageEdit.SetUp(key, window.title(), window.titled(), window.link(), width, window.preferences());
    }

    /** To the other side of the window beside it; at the end of the region it stays. */
    private static PageEdit step(Page page, String key, int way) {
        for (var region : page.regions().entrySet()) {
            List<String> keys =
                    region.getValue().stream().map(PortletWindow::key).toList();
            int index = keys.indexOf(key);
            if (index < 0) continue;
            int before = way < 0 ? Math.max(0, index - 1) : index + 2;
            return new PageEdit.Move(key, region.getKey(), before < keys.size() ? keys.get(before) : null);
        }
        throw AddressException.unknown("no window " + key);
    }

    private void show(OwnPageCall call, int status, DraftedPage drafted, Map<String, @Nullable Object> more)
            throws IOException {
        PageCall page = calls.of(call, drafted);
        ComposeDesk.dress(page.head());
        Map<String, @Nullable Object> model = new HashMap<>(more);
        OwnPageFrame.write(call, status, aggregator.compose(page, views.of(call, drafted, model)));
    }
}
