// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletResponse;
import jakarta.portlet.filter.HeaderResponseWrapper;
import java.io.PrintWriter;
import org.qiantang.portal.bridge.call.BridgeCall;

/** The answer to a request for the header of a page that is a servlet response, too. */
public final class FacesHeaderResponse extends HeaderResponseWrapper implements ServletResponseFace {

    private final BridgeCall call;

    public FacesHeaderResponse(HeaderResponse response, BridgeCall call) {
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

    /** What is written here waits for the render phase. */
    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(call.body());
    }

    @Override
    public void setContentType(String type) {
        // The page's.
    }
}
