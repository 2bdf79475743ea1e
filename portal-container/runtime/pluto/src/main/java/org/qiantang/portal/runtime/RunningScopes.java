// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletResponse;
import jakarta.portlet.StateAwareResponse;
import org.apache.pluto.container.bean.processor.AnnotatedConfigBean;
import org.apache.pluto.container.bean.processor.PortletArtifactProducer;
import org.apache.pluto.container.bean.processor.PortletRequestScopedBeanHolder;
import org.apache.pluto.container.bean.processor.PortletSessionBeanHolder;
import org.apache.pluto.container.bean.processor.PortletStateScopedBeanHolder;
import org.apache.pluto.container.bean.processor.RedirectScopedBeanHolder;
import org.jspecify.annotations.Nullable;

/**
 * The CDI scopes of one portlet request (Portlet 3.0, chapter 20) on the thread that executes it. An asynchronous
 * resource request takes them from thread to thread.
 */
public final class RunningScopes {

    private final PortletRequest request;
    private final PortletResponse response;
    private final PortletConfig config;
    private @Nullable PortletRequestScopedBeanHolder ofRequest;
    private @Nullable PortletSessionBeanHolder ofSession;
    private @Nullable RedirectScopedBeanHolder ofRedirect;
    private @Nullable PortletStateScopedBeanHolder ofState;

    private RunningScopes(PortletRequest request, PortletResponse response, PortletConfig config) {
        this.request = request;
        this.response = response;
        this.config = config;
    }

    /** Opens the scopes on this thread. */
    public static void open(
            PortletRequest request, PortletResponse response, PortletConfig config, AnnotatedConfigBean scopes) {
        PortletRequestScopedBeanHolder.setBeanHolder();
        PortletSessionBeanHolder.setBeanHolder(request, scopes.getSessionScopedConfig());
        RedirectScopedBeanHolder.setBeanHolder(request);
        PortletStateScopedBeanHolder.setBeanHolder(request, scopes.getStateScopedConfig());
        PortletArtifactProducer.setPrecursors(request, response, config);
    }

    public static boolean areOpen() {
        return PortletRequestScopedBeanHolder.getBeanHolder() != null;
    }

    /** Ends the scopes of this thread and the beans that do not outlive their request. */
    public static void close(String phase, @Nullable PortletResponse response) {
        PortletRequestScopedBeanHolder.removeBeanHolder();
        PortletSessionBeanHolder.removeBeanHolder();
        RedirectScopedBeanHolder.removeBeanHolder(phase.equals(PortletRequest.RENDER_PHASE));
        PortletStateScopedBeanHolder.removeBeanHolder(response instanceof StateAwareResponse r ? r : null);
        PortletArtifactProducer.remove();
    }

    /** Takes the scopes off this thread; {@link #resume} puts them on another. */
    public static RunningScopes suspend(PortletRequest request, PortletResponse response, PortletConfig config) {
        RunningScopes result = new RunningScopes(request, response, config);
        result.ofRequest = PortletRequestScopedBeanHolder.deregister();
        result.ofSession = PortletSessionBeanHolder.deregister();
        result.ofRedirect = RedirectScopedBeanHolder.deregister();
        result.ofState = PortletStateScopedBeanHolder.deregister();
        PortletArtifactProducer.remove();
        return result;
    }

    public void resume() {
        PortletRequestScopedBeanHolder.register(ofRequest);
        PortletSessionBeanHolder.register(ofSession);
        RedirectScopedBeanHolder.register(ofRedirect);
        PortletStateScopedBeanHolder.register(ofState);
        PortletArtifactProducer.setPrecursors(request, response, config);
    }
}
