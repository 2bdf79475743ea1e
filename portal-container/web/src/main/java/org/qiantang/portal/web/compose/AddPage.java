// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.DraftChangedException;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageEdit;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** The portlets that can be put onto a page; the one that is chosen goes to the end of the region. */
@ApplicationScoped
public class AddPage implements OwnPage {

    static final String PATH = "/_compose/add";

    /** What keys of windows cannot have. */
    private static final String NOT_A_KEY = "[^a-z0-9-]+";

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Inject
    PortletRuntime portlets;

    @Inject
    Themes themes;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        try {
            DraftedPage drafted = drafts.open(desk.caller(call), desk.page(call));
            if (call.isReading()) show(call, HttpServletResponse.SC_OK, drafted, List.of());
            else add(call, drafted);
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }

    private void add(OwnPageCall call, DraftedPage drafted) throws IOException {
        PortletDescription portlet = portlets.list().stream()
                .filter(one -> one.id().equals(call.parameter("portlet")))
                .findFirst()
                .orElseThrow(() -> AddressException.unknown("no portlet " + call.parameter("portlet")));
        String wish = key(portlet);
        PortletWindow window =
                new PortletWindow(wish, portlet.application(), portlet.name(), Texts.NONE, true, "", Map.of());
        try {
            DraftedPage after = drafts.edit(
                    desk.caller(call),
                    desk.page(call),
                    desk.seen(call),
                    new PageEdit.Add(call.parameter("region"), null, window));
            String key = added(drafted, after);
            call.redirect(
                    ComposeDesk.address(call, WindowPage.PATH, drafted.page().key()) + "&window=" + key);
        } catch (DraftChangedException e) {
            String who = desk.conflict(call, e.current());
            show(call, HttpServletResponse.SC_CONFLICT, e.current(), List.of(who, desk.text(call, "conflict.again")));
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, drafted, desk.sentences(call, e));
        }
    }

    private static String added(DraftedPage before, DraftedPage after) {
        return after.page()
                .windows()
                .map(PortletWindow::key)
                .filter(key -> before.page().findWindow(key).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A key of blueprints out of the portlet's name. */
    private static String key(PortletDescription portlet) {
        String plain = portlet.name().toLowerCase(Locale.ROOT).replaceAll(NOT_A_KEY, "-");
        String trimmed = plain.replaceAll("^[^a-z]+", "");
        return trimmed.isEmpty() ? "window" : trimmed.substring(0, Math.min(trimmed.length(), 48));
    }

    private void show(OwnPageCall call, int status, DraftedPage drafted, List<String> problems) throws IOException {
        Map<String, @Nullable Object> model = desk.model(call, drafted.page().key());
        model.putAll(desk.state(call, drafted));
        String region = call.parameter("region");
        model.put("region", region);
        model.put("regionName", ComposeViews.name(themes.get(call.site().theme()), call, "region", region));
        model.put("action", call.addresses().link(PATH));
        model.put("problems", problems);
        Map<String, List<Map<String, String>>> groups = new TreeMap<>();
        for (PortletDescription portlet : portlets.list()) {
            if (!portlet.available()) continue;
            groups.computeIfAbsent(portlet.application(), key -> new ArrayList<>())
                    .add(entry(call, portlet));
        }
        List<Map<String, Object>> list = new ArrayList<>();
        groups.forEach((application, entries) -> list.add(
                Map.of("name", desk.textOr(call, "application." + application, application), "portlets", entries)));
        model.put("groups", list);
        desk.show(call, status, "compose-add", PATH, model);
    }

    private static Map<String, String> entry(OwnPageCall call, PortletDescription portlet) {
        String title = portlet.titles().apply(call.language());
        return Map.of("id", portlet.id(), "title", title.isEmpty() ? portlet.name() : title);
    }
}
