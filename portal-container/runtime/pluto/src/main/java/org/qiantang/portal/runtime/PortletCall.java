// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import org.apache.pluto.container.PortletRequestContext;
import org.apache.pluto.container.PortletResponseContext;
import org.jspecify.annotations.Nullable;

/**
 * One call of a portlet on its way from the portal's servlet context into the portlet application's: travels as a single
 * request attribute, so that nothing of it can be mistaken for an attribute of the portlet.
 *
 * @param phase the life-cycle phase, one of the {@code *_PHASE} constants of {@link PortletRequest}
 */
public record PortletCall(
        DeployedPortlet portlet,
        String phase,
        PortletRequest request,
        PortletResponse response,
        PortletRequestContext requestContext,
        PortletResponseContext responseContext) {

    private static final String ATTRIBUTE = PortletCall.class.getName();
    private static final String RUNNING = ATTRIBUTE + ".running";

    /** Announces this call to the portlet application's servlet. */
    public void attachTo(ServletRequest servletRequest) {
        servletRequest.setAttribute(ATTRIBUTE, this);
    }

    /**
     * Takes the call that this request carries: one call is executed once, so that a portlet cannot include itself. An
     * asynchronous dispatch executes its call again. Null if somebody asked for the servlet's address directly.
     */
    public static @Nullable PortletCall take(ServletRequest servletRequest) {
        if (servletRequest.getDispatcherType() == DispatcherType.ASYNC) {
            return (PortletCall) servletRequest.getAttribute(RUNNING);
        }
        PortletCall call = (PortletCall) servletRequest.getAttribute(ATTRIBUTE);
        servletRequest.removeAttribute(ATTRIBUTE);
        if (call != null) servletRequest.setAttribute(RUNNING, call);
        return call;
    }
}
