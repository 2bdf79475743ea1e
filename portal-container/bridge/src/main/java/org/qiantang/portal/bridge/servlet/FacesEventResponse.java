// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.EventResponse;
import jakarta.portlet.PortletResponse;
import jakarta.portlet.filter.EventResponseWrapper;
import org.qiantang.portal.bridge.call.BridgeCall;

/** The answer to an event that is a servlet response, too. */
public final class FacesEventResponse extends EventResponseWrapper implements ServletResponseFace {

    private final BridgeCall call;

    public FacesEventResponse(EventResponse response, BridgeCall call) {
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
}
