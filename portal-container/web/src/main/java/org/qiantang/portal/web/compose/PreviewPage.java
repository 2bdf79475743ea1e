// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** The draft as citizens would see it, as wide as a telephone, a tablet and a desktop. */
@ApplicationScoped
public class PreviewPage implements OwnPage {

    static final String PATH = "/_compose/preview";
    private static final List<String> WIDTHS = List.of("phone", "tablet", "desktop");

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        if (!call.isReading()) throw AddressException.notAllowed("a preview is only read", "GET, HEAD");
        try {
            show(call, drafts.open(desk.caller(call), desk.page(call)));
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }

    private void show(OwnPageCall call, DraftedPage drafted) throws IOException {
        String page = drafted.page().key();
        String width = WIDTHS.contains(call.parameter("width")) ? call.parameter("width") : "desktop";
        Map<String, @Nullable Object> model = desk.model(call, page);
        model.putAll(desk.state(call, drafted));
        model.put("title", drafted.page().title().in(call.language()));
        model.put("width", width);
        List<Map<String, Object>> widths = new ArrayList<>();
        for (String one : WIDTHS) {
            widths.add(Map.of(
                    "name",
                    desk.text(call, "preview." + one),
                    "url",
                    ComposeDesk.address(call, PATH, page) + "&width=" + one,
                    "current",
                    one.equals(width)));
        }
        model.put("widths", widths);
        model.put("canvasUrl", ComposeDesk.address(call, CanvasPage.PATH, page));
        desk.show(call, HttpServletResponse.SC_OK, "compose-preview", PATH, model);
    }
}
