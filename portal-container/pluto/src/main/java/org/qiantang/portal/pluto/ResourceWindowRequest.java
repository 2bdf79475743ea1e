// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.ResourceParameters;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pluto.container.PortletAsyncManager;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.impl.HttpServletPortletRequestWrapper;
import org.apache.pluto.container.impl.HttpServletPortletResponseWrapper;
import org.apache.pluto.container.impl.ResourceParametersImpl;
import org.apache.pluto.container.impl.ServletPortletSessionProxy;
import org.jspecify.annotations.Nullable;

/** A resource request, asynchronous if its portlet wants that. */
final class ResourceWindowRequest extends WindowRequestContext implements PortletResourceRequestContext {

    private final String resourceId;
    private final String cacheability;
    private @Nullable ResourceResponse response;
    private @Nullable BeanManager beans;
    private @Nullable ResourceAsync async;
    private @Nullable PortletResponseContext servletResponseContext;

    ResourceWindowRequest(PortletContainer container, DriverWindow window, String resourceId, String cacheability) {
        super(container, window, PortletRequest.RESOURCE_PHASE);
        this.resourceId = resourceId;
        this.cacheability = cacheability;
    }

    @Override
    public void init(
            PortletConfig config,
            ServletContext context,
            HttpServletRequest request,
            HttpServletResponse servletResponse,
            PortletResponseContext responseContext) {
        super.init(config, context, request, servletResponse, responseContext);
        servletResponseContext = responseContext;
    }

    @Override
    public @Nullable String getResourceID() {
        return resourceId.isEmpty() ? null : resourceId;
    }

    @Override
    public String getCacheability() {
        return cacheability;
    }

    @Override
    public Map<String, String[]> getPrivateRenderParameterMap() {
        return privateRenderParameters();
    }

    @Override
    public ResourceParameters getResourceParameters() {
        return new ResourceParametersImpl(resourceParameters(), window().getStringId());
    }

    @Override
    public @Nullable ResourceResponse getResponse() {
        return response;
    }

    @Override
    public void setResponse(ResourceResponse resourceResponse) {
        response = resourceResponse;
    }

    @Override
    public @Nullable BeanManager getBeanManager() {
        return beans;
    }

    @Override
    public void setBeanManager(@Nullable BeanManager manager) {
        beans = manager;
    }

    // ---- asynchronous processing (Portlet 3.0, chapter 17); servlets that the portlet dispatches to come here, too
    // ----

    @Override
    public @Nullable AsyncContext startAsync(ResourceRequest request) {
        return startAsync(request, response, true);
    }

    @Override
    public @Nullable AsyncContext startAsync(
            ResourceRequest request, @Nullable ResourceResponse resourceResponse, boolean original) {
        requireAsync();
        if (async != null && async.isComplete()) return null;
        request.setAttribute(PortletInvokerService.PORTLET_CONFIG, getPortletConfig());
        request.setAttribute(PortletInvokerService.PORTLET_REQUEST, request);
        request.setAttribute(PortletInvokerService.PORTLET_RESPONSE, resourceResponse);
        HttpServletRequest wrapped = getAsyncServletRequest();
        if (wrapped == null) {
            var wrapper = new HttpServletPortletRequestWrapper(getServletRequest(), getSession(), request);
            wrapper.startAsyncProcessing();
            wrapped = wrapper;
        }
        var wrappedResponse =
                new HttpServletPortletResponseWrapper(getServletResponse(), request, resourceResponse, false);
        AsyncContext started = getServletRequest().startAsync(wrapped, wrappedResponse);
        if (async == null) {
            async = new ResourceAsync(this, started, request, Objects.requireNonNull(resourceResponse), original);
        } else {
            async.setWrapped(started);
        }
        return async;
    }

    @Override
    public @Nullable AsyncContext startAsync() {
        return again(getServletRequest()::startAsync);
    }

    @Override
    public @Nullable AsyncContext startAsync(ServletRequest request, ServletResponse servletResponse) {
        return again(() -> getServletRequest().startAsync(request, servletResponse));
    }

    private @Nullable AsyncContext again(Supplier<AsyncContext> start) {
        requireAsync();
        if (async == null) throw new IllegalStateException("only the portlet's own request can start first");
        if (async.isComplete()) return null;
        async.setWrapped(start.get());
        return async;
    }

    private void requireAsync() {
        if (!isAsyncSupported()) {
            throw new IllegalStateException(
                    "portlet " + window().portlet().id() + " does not support asynchronous requests");
        }
    }

    @Override
    public boolean isAsyncStarted() {
        return getServletRequest().isAsyncStarted();
    }

    @Override
    public boolean isAsyncSupported() {
        return window().portlet().definition().isAsyncSupported();
    }

    @Override
    public @Nullable AsyncContext getAsyncContext() {
        requireAsync();
        if (async == null) return getServletRequest().getAsyncContext();
        return async.isComplete() ? null : async;
    }

    @Override
    public @Nullable PortletAsyncManager getPortletAsyncContext() {
        return async;
    }

    @Override
    public void setExecutingRequestBody(boolean executing) {
        if (async != null && !executing) async.setContextInactive();
        if (async == null && !executing && servletResponseContext instanceof ResourceWindowResponse answer)
            answer.confirm();
        super.setExecutingRequestBody(executing);
    }

    /** The response is complete. */
    void endAsync() {
        if (servletResponseContext != null) servletResponseContext.close();
    }

    /** The session that servlets see: the portlet's part of it, if the portlet wants that (Portlet 3.0, 10.4.3). */
    @Override
    public @Nullable HttpSession getSession() {
        String[] option = window().portlet().runtimeOptions().get("jakarta.portlet.servletDefaultSessionScope");
        boolean portletScope = option != null && option.length > 0 && option[0].equals("PORTLET_SCOPE");
        return portletScope
                ? ServletPortletSessionProxy.createProxy(getServletRequest(), window().getStringId())
                : null;
    }
}
