// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.ResourceParameters;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.apache.pluto.container.PortletAsyncManager;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.impl.ResourceParametersImpl;
import org.jspecify.annotations.Nullable;

/** A resource request. Asynchronous ones are not offered yet: {@code isAsyncSupported} says so. */
final class ResourceWindowRequest extends WindowRequestContext implements PortletResourceRequestContext {

    private final String resourceId;
    private final String cacheability;
    private @Nullable ResourceResponse response;
    private @Nullable BeanManager beans;

    ResourceWindowRequest(PortletContainer container, DriverWindow window, String resourceId, String cacheability) {
        super(container, window, PortletRequest.RESOURCE_PHASE);
        this.resourceId = resourceId;
        this.cacheability = cacheability;
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

    private static IllegalStateException noAsync() {
        return new IllegalStateException("asynchronous resource requests are not supported");
    }

    @Override
    public AsyncContext startAsync(ResourceRequest request) {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ResourceRequest request, ResourceResponse resourceResponse, boolean original) {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync() {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse servletResponse) {
        throw noAsync();
    }

    @Override
    public boolean isAsyncStarted() {
        return false;
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext getAsyncContext() {
        throw noAsync();
    }

    @Override
    public @Nullable PortletAsyncManager getPortletAsyncContext() {
        return null;
    }

    @Override
    public HttpSession getSession() {
        return getServletRequest().getSession();
    }
}
