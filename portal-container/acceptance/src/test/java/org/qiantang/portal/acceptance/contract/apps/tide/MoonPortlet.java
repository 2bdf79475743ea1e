// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.tide;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Shows the moon, which is drawn anew only when its phase has changed. */
public class MoonPortlet extends GenericPortlet {
    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger phase = new AtomicInteger();

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        String now = "phase-" + phase.get();
        if (now.equals(request.getETag())) {
            response.getCacheControl().setUseCachedContent(true);
            return;
        }
        response.getCacheControl().setETag(now);
        response.getCacheControl().setPublicScope(true);
        Markup markup = new Markup(response).text("drawn", drawn.incrementAndGet());
        Deeds.offer(markup, response, "wane");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        phase.incrementAndGet();
    }
}
