// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.PortletException;
import jakarta.portlet.filter.ActionRequestWrapper;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** A request for an action that is a servlet request, too. */
public final class FacesActionRequest extends ActionRequestWrapper implements ServletRequestFace {

    private final BridgeCall call;
    private final FacesParameters parameters;

    public FacesActionRequest(ActionRequest request, BridgeCall call) {
        super(request);
        this.call = call;
        this.parameters = FacesParameters.of(call.parameters(), call, true);
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

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new PortletInputStream(((ActionRequest) getRequest()).getPortletInputStream());
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException {
        try {
            return ((ActionRequest) getRequest()).getPart(name);
        } catch (PortletException e) {
            throw new IOException("the request has no parts that can be read", e);
        }
    }

    @Override
    public Collection<Part> getParts() throws IOException {
        try {
            return ((ActionRequest) getRequest()).getParts();
        } catch (PortletException e) {
            throw new IOException("the request has no parts that can be read", e);
        }
    }
}
