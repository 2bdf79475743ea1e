// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageNotFoundException;
import org.qiantang.portal.core.page.PageAggregator;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.web.ContentPolicy;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;
import org.qiantang.portal.web.ownpage.OwnPageFrame;

/** The draft without tools, for the frame of the preview. */
@ApplicationScoped
public class CanvasPage implements OwnPage {

    static final String PATH = "/_compose/canvas";

    @Inject
    ComposeDesk desk;

    @Inject
    PageDrafts drafts;

    @Inject
    DraftCalls calls;

    @Inject
    PageAggregator aggregator;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!desk.admits(call)) return;
        if (!call.isReading()) throw AddressException.notAllowed("a preview is only read", "GET, HEAD");
        try {
            PageCall page = calls.of(call, drafts.open(desk.caller(call), desk.page(call)));
            String html = aggregator.aggregate(page);
            ContentPolicy.preview(page).set(call.response());
            OwnPageFrame.write(call, HttpServletResponse.SC_OK, html);
        } catch (PageNotFoundException e) {
            throw AddressException.unknown(String.valueOf(e.getMessage()));
        }
    }
}
