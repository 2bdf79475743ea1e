// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletAsyncEvent;
import jakarta.portlet.PortletAsyncListener;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a portlet's listeners what becomes of its asynchronous request (Portlet 3.0, 17.3), and ends a request that
 * nobody else ends.
 */
final class ResourceAsyncListeners implements AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceAsyncListeners.class);

    private final ResourceAsync async;
    private List<Told> all = new ArrayList<>();

    ResourceAsyncListeners(ResourceAsync async) {
        this.async = async;
    }

    void add(AsyncListener listener, @Nullable ServletRequest request, @Nullable ServletResponse response) {
        all.add(new Told(listener, request, response));
    }

    void add(PortletAsyncListener listener, @Nullable ResourceRequest request, @Nullable ResourceResponse response) {
        add(new OfPortlet(listener, async, request, response), null, null);
    }

    private void tell(List<Told> listeners, Moment moment, @Nullable Throwable failure) throws IOException {
        async.registerContext(true);
        try {
            for (Told told : listeners) {
                moment.tell(told.listener(), new AsyncEvent(async, told.request(), told.response(), failure));
            }
        } finally {
            async.deregisterContext(true);
        }
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        try {
            tell(all, AsyncListener::onComplete, null);
        } finally {
            async.setComplete(true);
            async.release();
        }
    }

    @Override
    public void onError(AsyncEvent event) throws IOException {
        tell(all, AsyncListener::onError, event.getThrowable());
        complete(event.getAsyncContext());
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        tell(all, AsyncListener::onTimeout, event.getThrowable());
        complete(event.getAsyncContext());
    }

    /** Listeners that want to hear of the new round, too, add themselves again. */
    @Override
    public void onStartAsync(AsyncEvent event) throws IOException {
        List<Told> before = all;
        all = new ArrayList<>();
        tell(before, AsyncListener::onStartAsync, null);
        event.getAsyncContext().addListener(this);
    }

    /** Nobody has taken care of the request: it ends here. */
    private void complete(AsyncContext context) {
        if (async.isHandedOn()) return;
        try {
            context.complete();
        } catch (IllegalStateException e) {
            LOG.debug("a listener has dispatched or completed the request", e);
        }
    }

    /** Tells a listener what happened. */
    private interface Moment {
        void tell(AsyncListener listener, AsyncEvent event) throws IOException;
    }

    /** One listener, with the request and response that it was added with. */
    private record Told(
            AsyncListener listener,
            @Nullable ServletRequest request,
            @Nullable ServletResponse response) {}

    /** A portlet's listener, told as a servlet's. */
    private record OfPortlet(
            PortletAsyncListener listener,
            ResourceAsync async,
            @Nullable ResourceRequest request,
            @Nullable ResourceResponse response)
            implements AsyncListener {

        private PortletAsyncEvent event(AsyncEvent event) {
            return new PortletAsyncEvent(async, request, response, event.getThrowable());
        }

        @Override
        public void onComplete(AsyncEvent event) throws IOException {
            listener.onComplete(event(event));
        }

        @Override
        public void onError(AsyncEvent event) throws IOException {
            listener.onError(event(event));
        }

        @Override
        public void onTimeout(AsyncEvent event) throws IOException {
            listener.onTimeout(event(event));
        }

        @Override
        public void onStartAsync(AsyncEvent event) throws IOException {
            listener.onStartAsync(event(event));
        }
    }
}
