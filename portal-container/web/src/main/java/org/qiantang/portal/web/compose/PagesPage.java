// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageId;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.composition.PagePublishing;
import org.qiantang.portal.core.composition.PageTree;
import org.qiantang.portal.core.composition.PreviewLink;
import org.qiantang.portal.core.composition.PreviewLinks;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** The tree of a site's pages, with what can be done with them, and the preview links that were given out. */
@ApplicationScoped
public class PagesPage implements OwnPage {

    static final String PATH = "/_compose/pages";

    private static final List<Integer> DAYS = List.of(1, 3, 7, 30);

    @Inject
    ComposeDesk desk;

    @Inject
    PageTree tree;

    @Inject
    PageDrafts drafts;

    @Inject
    PagePublishing publishing;

    @Inject
    PreviewLinks links;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        try {
            if (call.isReading()) show(call, HttpServletResponse.SC_OK, Map.of());
            else act(call);
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        } catch (BlueprintInvalidException e) {
            show(call, ComposeDesk.UNPROCESSABLE, Map.of("problems", desk.sentences(call, e)));
        }
    }

    private void act(OwnPageCall call) throws IOException {
        PageId id = desk.page(call);
        String here = call.addresses().link(PATH);
        switch (call.parameter("do")) {
            case "withdraw" -> {
                publishing.withdraw(desk.caller(call), id);
                call.redirect(here);
            }
            case "bring-back" -> {
                int newest = publishing.versions(desk.caller(call), id).stream()
                        .map(kept -> kept.version().number())
                        .findFirst()
                        .orElseThrow(() -> AddressException.unknown("no version of " + id));
                drafts.revert(desk.caller(call), id, DraftedPage.NO_DRAFT, newest);
                call.redirect(ComposeDesk.address(call, ComposePage.PATH, id.page()));
            }
            case "link" -> makeLink(call);
            case "end-link" -> {
                links.end(desk.caller(call), call.site().key(), number(call));
                call.redirect(here + "#links");
            }
            default -> throw AddressException.malformed("nothing to do: " + call.parameter("do"));
        }
    }

    private static long number(OwnPageCall call) {
        try {
            return Long.parseLong(call.parameter("number"));
        } catch (NumberFormatException e) {
            throw AddressException.malformed("no number: " + call.parameter("number"));
        }
    }

    /** The secret is shown once, in the answer to the form: afterwards nobody knows it. */
    private void makeLink(OwnPageCall call) throws IOException {
        String[] chosen = call.request().getParameterValues("pages");
        if (chosen == null) {
            show(call, ComposeDesk.UNPROCESSABLE, Map.of("problems", List.of(desk.text(call, "mistake.noPages"))));
            return;
        }
        int days = DAYS.stream()
                .filter(one -> Integer.toString(one).equals(call.parameter("days")))
                .findFirst()
                .orElseThrow(() -> AddressException.malformed("not for " + call.parameter("days") + " days"));
        String secret =
                links.create(desk.caller(call), call.site().key(), Arrays.asList(chosen), Duration.ofDays(days));
        String url = RequestedSite.origin(call.request()) + call.addresses().link(PreviewLinkPage.PATH) + "?key="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        show(call, HttpServletResponse.SC_OK, Map.of("made", url));
    }

    private void show(OwnPageCall call, int status, Map<String, @Nullable Object> more) throws IOException {
        Map<String, @Nullable Object> model = desk.model(call, "");
        model.put("action", call.addresses().link(PATH));
        model.put("newUrl", call.addresses().link(SettingsPage.PATH));
        model.put("menusUrl", call.addresses().link(MenusPage.PATH));
        List<PageTree.Node> nodes = tree.list(desk.caller(call), call.site().key());
        model.put("pages", nodes.stream().map(node -> row(call, node)).toList());
        model.put("withdrawn", tree.withdrawn(desk.caller(call), call.site().key()));
        model.put(
                "days",
                DAYS.stream()
                        .map(days -> Map.of("days", days, "name", desk.text(call, "days", days), "current", days == 3))
                        .toList());
        List<Map<String, Object>> given = new ArrayList<>();
        for (PreviewLink link : links.list(desk.caller(call), call.site().key())) {
            given.add(Map.of(
                    "number", link.number(),
                    "who", link.createdBy(),
                    "until", ComposeDesk.time(link.expiresAt()),
                    "pages", String.join(", ", titles(nodes, call, link.pages()))));
        }
        model.put("links", given);
        model.putAll(more);
        desk.show(call, status, "compose-pages", PATH, model);
    }

    private static List<String> titles(List<PageTree.Node> nodes, OwnPageCall call, List<String> keys) {
        return nodes.stream()
                .map(PageTree.Node::page)
                .filter(page -> keys.contains(page.key()))
                .map(page -> page.title().in(call.language()))
                .toList();
    }

    private Map<String, @Nullable Object> row(OwnPageCall call, PageTree.Node node) {
        Page page = node.page();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", page.key());
        row.put("title", page.title().in(call.language()));
        row.put("path", page.path().text());
        row.put("depth", Math.min(node.depth(), 4));
        row.put("live", node.live());
        row.put("drafted", node.drafted());
        row.put("restricted", !page.isForEverybody());
        node.publishAt().ifPresent(at -> row.put("planned", desk.text(call, "state.planned", ComposeDesk.time(at))));
        row.put("url", ComposeDesk.address(call, ComposePage.PATH, page.key()));
        row.put("settingsUrl", ComposeDesk.address(call, SettingsPage.PATH, page.key()));
        row.put("publishUrl", ComposeDesk.address(call, PublishPage.PATH, page.key()));
        return row;
    }
}
