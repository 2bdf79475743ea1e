// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletResponse;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.filter.ResourceResponseWrapper;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import org.qiantang.portal.bridge.call.BridgeCall;

/** The answer to a request for a resource, or by a script, that is a servlet response, too. */
public final class FacesResourceResponse extends ResourceResponseWrapper implements ServletResponseFace {

    private final BridgeCall call;

    public FacesResourceResponse(ResourceResponse response, BridgeCall call) {
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
    public ServletOutputStream getOutputStream() throws IOException {
        return new PortletOutputStream(getPortletOutputStream());
    }

    @Override
    public void sendRedirect(String url) throws IOException {
        setStatus(SC_FOUND);
        setProperty("Location", url);
    }
}
