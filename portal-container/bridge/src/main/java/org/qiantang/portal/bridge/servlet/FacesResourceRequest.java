// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletException;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.filter.ResourceRequestWrapper;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** A request for a resource, or by a script, that is a servlet request, too. */
public final class FacesResourceRequest extends ResourceRequestWrapper implements ServletRequestFace {

    private final BridgeCall call;
    private final FacesParameters parameters;

    public FacesResourceRequest(ResourceRequest request, BridgeCall call) {
        super(request);
        this.call = call;
        this.parameters =
                FacesParameters.of(call.parameters(), call, request.getMethod().equals("POST"));
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
        return new PortletInputStream(((ResourceRequest) getRequest()).getPortletInputStream());
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException {
        try {
            return ((ResourceRequest) getRequest()).getPart(name);
        } catch (PortletException e) {
            throw new IOException("the request has no parts that can be read", e);
        }
    }

    @Override
    public Collection<Part> getParts() throws IOException {
        try {
            return ((ResourceRequest) getRequest()).getParts();
        } catch (PortletException e) {
            throw new IOException("the request has no parts that can be read", e);
        }
    }

    @Override
    public AsyncContext startAsync() {
        return ServletRequestFace.super.startAsync();
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return ServletRequestFace.super.startAsync(request, response);
    }

    @Override
    public boolean isAsyncStarted() {
        return ServletRequestFace.super.isAsyncStarted();
    }

    @Override
    public boolean isAsyncSupported() {
        return ServletRequestFace.super.isAsyncSupported();
    }

    @Override
    public AsyncContext getAsyncContext() {
        return ServletRequestFace.super.getAsyncContext();
    }

    @Override
    public DispatcherType getDispatcherType() {
        return ServletRequestFace.super.getDispatcherType();
    }
}
