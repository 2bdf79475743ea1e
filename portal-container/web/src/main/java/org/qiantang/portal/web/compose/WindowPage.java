// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.DraftChangedException;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageEdit;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.portlet.PreferenceDescription;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** Sets a window up: its title, where "more" leads, and what its portlet lets one choose. */
@ApplicationScoped
public class WindowPage implements OwnPage {

    static final String PATH = "/_compose/window";

    private static final String PREFERENCE = "preference.";

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Inject
    PortletRuntime portlets;

    @Inject
    WindowChoices choices;

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
            else setUp(call, drafted);
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }

    private static PortletWindow window(OwnPageCall call, DraftedPage drafted) {
        String key = call.parameter("window");
        return drafted.page().findWindow(key).orElseThrow(() -> AddressException.unknown("no window " + key));
    }

    private void setUp(OwnPageCall call, DraftedPage drafted) throws IOException {
        PortletWindow window = window(call, drafted);
        var setting = new PageEdit.SetUp(
                window.key(),
                ComposeDesk.texts(call, "title"),
                call.parameter("titled").equals("yes"),
                call.parameter("link").strip(),
                WindowWidth.find(call.parameter("width")).orElse(window.width()),
                preferences(call, window));
        try {
            drafts.edit(desk.caller(call), desk.page(call), desk.seen(call), setting);
            call.redirect(
                    ComposeDesk.address(call, ComposePage.PATH, drafted.page().key()) + "#cw-" + window.key());
        } catch (DraftChangedException e) {
            String who = desk.conflict(call, e.current());
            show(call, HttpServletResponse.SC_CONFLICT, e.current(), List.of(who, desk.text(call, "conflict.save")));
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, drafted, desk.sentences(call, e));
        }
    }

    /** Those that the form has; where a portlet starts anyway needs no word in the page. */
    private Map<String, List<String>> preferences(OwnPageCall call, PortletWindow window) {
        Map<String, List<String>> set = new LinkedHashMap<>(window.preferences());
        for (PreferenceDescription preference : declared(window)) {
            String sent = call.request().getParameter(PREFERENCE + preference.name());
            if (sent == null || preference.readOnly()) continue;
            List<String> values = sent.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            boolean usual = values.equals(
                    preference.values().stream().filter(v -> !v.isEmpty()).toList());
            if (usual) set.remove(preference.name());
            else set.put(preference.name(), values);
        }
        return set;
    }

    private List<PreferenceDescription> declared(PortletWindow window) {
        return portlets.find(window.application(), window.portlet())
                .map(portlet -> portlet.details().preferences())
                .orElse(List.of());
    }

    private void show(OwnPageCall call, int status, DraftedPage drafted, List<String> problems) throws IOException {
        PortletWindow window = window(call, drafted);
        Map<String, @Nullable Object> model = desk.model(call, drafted.page().key());
        model.putAll(desk.state(call, drafted));
        String portlet = portlets.find(window.application(), window.portlet())
                .map(PortletDescription::titles)
                .map(titles -> titles.apply(call.language()))
                .orElse(window.portletId());
        model.put("action", call.addresses().link(PATH));
        model.put("window", window.key());
        model.put("portlet", portlet);
        model.put("problems", problems);
        model.put("titles", ComposeDesk.fields(call, "title", window.title()));
        boolean titled =
                call.isReading() ? window.titled() : call.parameter("titled").equals("yes");
        model.put("titled", titled);
        model.put("link", ComposeDesk.posted(call, "link", window.link()));
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        for (PreferenceDescription preference : declared(window)) fields.add(field(call, window, preference));
        model.put("preferences", fields);
        desk.show(call, status, "compose-window-settings", PATH, model);
    }

    private Map<String, @Nullable Object> field(
            OwnPageCall call, PortletWindow window, PreferenceDescription preference) {
        List<String> values = window.preferences().getOrDefault(preference.name(), preference.values());
        String value = ComposeDesk.posted(call, PREFERENCE + preference.name(), String.join("\n", values));
        Map<String, @Nullable Object> field = new LinkedHashMap<>();
        field.put("name", PREFERENCE + preference.name());
        field.put("id", "p-" + preference.name());
        field.put("title", preference.titles().apply(call.language()));
        field.put("help", preference.helps().apply(call.language()));
        field.put("value", value);
        field.put("readOnly", preference.readOnly());
        List<Map<String, Object>> offered = choices.of(call, window, preference, value);
        field.put("choices", offered);
        field.put("chosen", !offered.isEmpty());
        boolean lines = preference.values().isEmpty() || values.size() > 1 || value.contains("\n");
        field.put("lines", offered.isEmpty() && lines);
        field.put("line", offered.isEmpty() && !lines);
        return field;
    }
}
