// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletAsyncContext;
import jakarta.portlet.PortletAsyncListener;
import jakarta.portlet.PortletException;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.apache.pluto.container.PortletAsyncManager;
import org.apache.pluto.container.impl.HttpServletPortletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.runtime.RunningScopes;

/**
 * The asynchronous part of one resource request (Portlet 3.0, chapter 17): stands between the portlet, or the servlets
 * it dispatches to, and the asynchronous context of the server. Takes the portlet's CDI scopes along from thread to thread.
 */
final class ResourceAsync implements PortletAsyncManager, AsyncContext, PortletAsyncContext {

    private final ResourceWindowRequest call;
    private final HttpServletRequest servletRequest;
    private final ResourceRequest request;
    private final ResourceResponse response;
    private final boolean original;
    private final ResourceAsyncListeners listeners;
    private AsyncContext server;
    private @Nullable RunningScopes suspended;
    private @Nullable Runnable waiting;
    private boolean resumedHere = true;
    private boolean active = true;
    private volatile boolean handedOn;
    private volatile boolean complete;

    ResourceAsync(
            ResourceWindowRequest call,
            AsyncContext server,
            ResourceRequest request,
            ResourceResponse response,
            boolean original) {
        this.call = call;
        this.server = server;
        this.request = request;
        this.response = response;
        this.original = original;
        this.servletRequest = (HttpServletRequest) server.getRequest();
        this.listeners = new ResourceAsyncListeners(this);
        server.addListener(listeners);
    }

    private void requireActive() {
        if (!active) throw new IllegalStateException("the asynchronous request is no longer in the portlet's hands");
    }

    // ---- what Pluto and the portlet's servlet ask for ----

    @Override
    public void setWrapped(AsyncContext startedAgain) {
        server = startedAgain;
        active = true;
        handedOn = false;
    }

    @Override
    public void registerContext(boolean inListener) {
        RunningScopes scopes = suspended;
        resumedHere = !complete && !(inListener && RunningScopes.areOpen());
        if (resumedHere && scopes != null) scopes.resume();
    }

    @Override
    public void deregisterContext(boolean inListener) {
        if (complete || inListener && !resumedHere || !RunningScopes.areOpen()) return;
        suspended = RunningScopes.suspend(request, response, call.getPortletConfig());
    }

    /** Ends the scopes: the request is complete. */
    @Override
    public void removeContext() {
        RunningScopes scopes = suspended;
        if (scopes != null) scopes.resume();
        if (RunningScopes.areOpen()) RunningScopes.close(call.getPhase(), null);
        suspended = null;
    }

    @Override
    public void launchRunner() {
        Runnable task = waiting;
        waiting = null;
        if (task == null) return;
        server.start(() -> {
            registerContext(false);
            try {
                task.run();
            } finally {
                deregisterContext(false);
            }
        });
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public void setComplete(boolean isComplete) {
        complete = isComplete;
    }

    @Override
    public void setContextInactive() {
        active = false;
    }

    @Override
    public @Nullable HttpServletRequestWrapper getAsyncRequestWrapper() {
        ServletRequest outer = call.getAsyncServletRequest();
        while (outer instanceof ServletRequestWrapper wrapper) {
            if (wrapper instanceof HttpServletPortletRequestWrapper found) return found;
            outer = wrapper.getRequest();
        }
        return null;
    }

    /** The response needs nothing of the portlet any more. */
    void release() {
        removeContext();
        call.endAsync();
        if (getAsyncRequestWrapper() instanceof HttpServletPortletRequestWrapper wrapper) wrapper.endAsyncProcessing();
    }

    // ---- what the portlet, or a servlet of it, does ----

    private void requireNotHandedOn() {
        if (complete || handedOn) {
            throw new IllegalStateException("the asynchronous request has been dispatched or completed");
        }
    }

    private void handOn() {
        requireNotHandedOn();
        handedOn = true;
    }

    /** Whether somebody has dispatched or completed the request in this round. */
    boolean isHandedOn() {
        return handedOn;
    }

    @Override
    public void complete() {
        handOn();
        server.complete();
    }

    @Override
    public void dispatch() {
        handOn();
        server.dispatch(servletRequest.getServletContext(), servletRequest.getServletPath());
    }

    @Override
    public void dispatch(String path) {
        handOn();
        if (getAsyncRequestWrapper() instanceof HttpServletPortletRequestWrapper wrapper)
            wrapper.startAsyncDispatch(path);
        server.dispatch(servletRequest.getServletContext(), path);
    }

    @Override
    public void dispatch(ServletContext context, String path) {
        handOn();
        server.dispatch(context, path);
    }

    /** The task starts when the portlet has returned, so that it finds the portlet's scopes. */
    @Override
    public void start(Runnable task) {
        requireActive();
        requireNotHandedOn();
        waiting = task;
    }

    @Override
    public void addListener(AsyncListener listener) {
        requireActive();
        listeners.add(listener, null, null);
    }

    @Override
    public void addListener(AsyncListener listener, ServletRequest supplied, ServletResponse suppliedResponse) {
        requireActive();
        listeners.add(listener, supplied, suppliedResponse);
    }

    @Override
    public void addListener(PortletAsyncListener listener) {
        requireActive();
        listeners.add(listener, null, null);
    }

    @Override
    public void addListener(
            PortletAsyncListener listener, ResourceRequest supplied, ResourceResponse suppliedResponse) {
        requireActive();
        listeners.add(listener, supplied, suppliedResponse);
    }

    @Override
    public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
        try {
            return call.window().portlet().create(type.getName(), type);
        } catch (PortletException e) {
            throw new ServletException(e);
        }
    }

    @Override
    public <T extends PortletAsyncListener> T createPortletAsyncListener(Class<T> type) throws PortletException {
        return type.cast(call.window().portlet().create(type.getName(), PortletAsyncListener.class));
    }

    @Override
    public ServletRequest getRequest() {
        return server.getRequest();
    }

    @Override
    public ServletResponse getResponse() {
        return server.getResponse();
    }

    @Override
    public ResourceRequest getResourceRequest() {
        return request;
    }

    @Override
    public ResourceResponse getResourceResponse() {
        return response;
    }

    @Override
    public boolean hasOriginalRequestAndResponse() {
        return original;
    }

    @Override
    public long getTimeout() {
        return server.getTimeout();
    }

    @Override
    public void setTimeout(long millis) {
        server.setTimeout(millis);
    }
}
