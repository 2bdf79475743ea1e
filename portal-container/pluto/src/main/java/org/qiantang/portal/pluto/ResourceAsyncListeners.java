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
        all.add((moment, failure) -> moment.tell(listener, new AsyncEvent(async, request, response, failure)));
    }

    void add(PortletAsyncListener listener, @Nullable ResourceRequest request, @Nullable ResourceResponse response) {
        all.add((moment, failure) -> moment.tell(listener, new PortletAsyncEvent(async, request, response, failure)));
    }

    private void tell(List<Told> listeners, Moment moment, @Nullable Throwable failure) throws IOException {
        async.registerContext(true);
        try {
            for (Told listener : listeners) listener.at(moment, failure);
        } finally {
            async.deregisterContext(true);
        }
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        try {
            tell(all, Moment.COMPLETE, null);
        } finally {
            async.setComplete(true);
            async.release();
        }
    }

    @Override
    public void onError(AsyncEvent event) throws IOException {
        tell(all, Moment.ERROR, event.getThrowable());
        complete(event.getAsyncContext());
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        tell(all, Moment.TIMEOUT, event.getThrowable());
        complete(event.getAsyncContext());
    }

    /** Listeners that want to hear of the new round, too, add themselves again. */
    @Override
    public void onStartAsync(AsyncEvent event) throws IOException {
        List<Told> before = all;
        all = new ArrayList<>();
        tell(before, Moment.START, null);
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

    /** One listener, whichever kind it is. */
    private interface Told {
        void at(Moment moment, @Nullable Throwable failure) throws IOException;
    }

    private enum Moment {
        COMPLETE {
            @Override
            void tell(AsyncListener listener, AsyncEvent event) throws IOException {
                listener.onComplete(event);
            }

            @Override
            void tell(PortletAsyncListener listener, PortletAsyncEvent event) throws IOException {
                listener.onComplete(event);
            }
        },
        ERROR {
            @Override
            void tell(AsyncListener listener, AsyncEvent event) throws IOException {
                listener.onError(event);
            }

            @Override
            void tell(PortletAsyncListener listener, PortletAsyncEvent event) throws IOException {
                listener.onError(event);
            }
        },
        TIMEOUT {
            @Override
            void tell(AsyncListener listener, AsyncEvent event) throws IOException {
                listener.onTimeout(event);
            }

            @Override
            void tell(PortletAsyncListener listener, PortletAsyncEvent event) throws IOException {
                listener.onTimeout(event);
            }
        },
        START {
            @Override
            void tell(AsyncListener listener, AsyncEvent event) throws IOException {
                listener.onStartAsync(event);
            }

            @Override
            void tell(PortletAsyncListener listener, PortletAsyncEvent event) throws IOException {
                listener.onStartAsync(event);
            }
        };

        abstract void tell(AsyncListener listener, AsyncEvent event) throws IOException;

        abstract void tell(PortletAsyncListener listener, PortletAsyncEvent event) throws IOException;
    }
}
