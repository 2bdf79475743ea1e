// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.page.Composing;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** Puts the tools of the composer around the parts of a page. */
@ApplicationScoped
public class ComposeViews {

    @Inject
    ComposeDesk desk;

    @Inject
    Themes themes;

    @Inject
    PortletRuntime portlets;

    Composing of(OwnPageCall call, DraftedPage drafted, Map<String, @Nullable Object> more) {
        return new Tools(call, drafted, themes.get(call.site().theme()), more);
    }

    /** Name of a region or layout in the words of the theme. */
    static String name(Theme theme, OwnPageCall call, String kind, String key) {
        return theme.texts(call.language()).getOrDefault(kind + "." + key, key);
    }

    private final class Tools implements Composing {
        private final OwnPageCall call;
        private final DraftedPage drafted;
        private final Theme theme;
        private final Map<String, @Nullable Object> more;

        Tools(OwnPageCall call, DraftedPage drafted, Theme theme, Map<String, @Nullable Object> more) {
            this.call = call;
            this.drafted = drafted;
            this.theme = theme;
            this.more = more;
        }

        private Map<String, @Nullable Object> model() {
            Map<String, @Nullable Object> model =
                    desk.model(call, drafted.page().key());
            model.putAll(desk.state(call, drafted));
            return model;
        }

        @Override
        public String window(String region, PortletWindow window, String markup) {
            Map<String, @Nullable Object> model = model();
            List<PortletWindow> beside = drafted.page().regions().getOrDefault(region, List.of());
            int index = beside.indexOf(window);
            model.put("window", window.key());
            model.put(
                    "name",
                    window.title().isEmpty()
                            ? portletName(window)
                            : window.title().in(call.language()));
            model.put("portlet", portletName(window));
            model.put("empty", markup.isEmpty());
            model.put("content", markup);
            model.put("first", index == 0);
            model.put("last", index == beside.size() - 1);
            model.put("regions", regions(region));
            model.put(
                    "elsewhere",
                    theme.layouts()
                                    .getOrDefault(drafted.page().layout(), List.of())
                                    .size()
                            > 1);
            model.put("region", region);
            model.put("setUpUrl", address(WindowPage.PATH) + "&window=" + window.key());
            boolean rows = theme.rows().contains(drafted.page().layout());
            model.put("rows", rows);
            model.put(
                    "widthClass",
                    rows && window.width() != WindowWidth.FULL
                            ? "window--" + window.width().key()
                            : "");
            if (rows) model.put("widths", widths(window));
            return desk.render("compose-window", call, model);
        }

        private String address(String path) {
            return ComposeDesk.address(call, path, drafted.page().key());
        }

        private String portletName(PortletWindow window) {
            return portlets.find(window.application(), window.portlet())
                    .map(PortletDescription::titles)
                    .map(titles -> titles.apply(call.language()))
                    .filter(title -> !title.isEmpty())
                    .orElse(window.portletId());
        }

        private List<Map<String, Object>> regions(String current) {
            List<Map<String, Object>> list = new ArrayList<>();
            for (String region : theme.layouts().getOrDefault(drafted.page().layout(), List.of())) {
                if (!region.equals(current))
                    list.add(Map.of("key", region, "name", name(theme, call, "region", region)));
            }
            return list;
        }

        private List<Map<String, Object>> widths(PortletWindow window) {
            List<Map<String, Object>> list = new ArrayList<>();
            for (WindowWidth width : WindowWidth.values()) {
                list.add(Map.of(
                        "key", width.key(),
                        "name", desk.text(call, "width." + width.key()),
                        "current", width == window.width()));
            }
            return list;
        }

        @Override
        public String region(String region, String markup) {
            Map<String, @Nullable Object> model = model();
            model.put("region", region);
            model.put("name", name(theme, call, "region", region));
            model.put("content", markup);
            model.put("empty", markup.isEmpty());
            model.put("addUrl", address(AddPage.PATH) + "&region=" + URLEncoder.encode(region, StandardCharsets.UTF_8));
            return desk.render("compose-region", call, model);
        }

        @Override
        public String page(String markup) {
            Map<String, @Nullable Object> model = model();
            model.putAll(more);
            Map<String, @Nullable Object> links = new HashMap<>();
            links.put("settings", address(SettingsPage.PATH));
            links.put("publish", address(PublishPage.PATH));
            links.put("preview", address(PreviewPage.PATH));
            if (drafted.live() && drafted.page().path().variables().isEmpty())
                links.put("live", call.addresses().link(drafted.page().path().text()));
            model.put("links", links);
            model.put("title", drafted.page().title().in(call.language()));
            model.put("locked", call.site().parent() != null);
            model.put("content", markup);
            return desk.render("compose", call, model);
        }
    }
}
