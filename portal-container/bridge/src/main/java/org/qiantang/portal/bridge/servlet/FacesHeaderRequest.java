// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.HeaderRequest;
import jakarta.portlet.filter.HeaderRequestWrapper;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** A request for the header of a page that is a servlet request, too. */
public final class FacesHeaderRequest extends HeaderRequestWrapper implements ServletRequestFace {

    private final BridgeCall call;
    private final FacesParameters parameters;

    public FacesHeaderRequest(HeaderRequest request, BridgeCall call) {
        super(request);
        this.call = call;
        this.parameters = FacesParameters.of(call.parameters(), call, false);
    }

    @Override
    public BridgeCall call() {
        return call;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return DispatchAttributes.areHidden(name) ? null : super.getAttribute(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.first(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.values(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return parameters.names();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters.all();
    }
}
