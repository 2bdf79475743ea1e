// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.ActionResponse;
import jakarta.portlet.PortletResponse;
import jakarta.portlet.filter.ActionResponseWrapper;
import java.io.IOException;
import org.qiantang.portal.bridge.call.BridgeCall;

/** The answer to an action that is a servlet response, too. */
public final class FacesActionResponse extends ActionResponseWrapper implements ServletResponseFace {

    private final BridgeCall call;

    public FacesActionResponse(ActionResponse response, BridgeCall call) {
        super(response);
        this.call = call;
    }

    @Override
    public BridgeCall call() {
        return call;
    }

    @Override
    public PortletResponse portletResponse() {
        return (PortletResponse) getResponse();
    }

    @Override
    public void sendRedirect(String url) throws IOException {
        if (call.target().isEmpty()) super.sendRedirect(url);
    }
}
