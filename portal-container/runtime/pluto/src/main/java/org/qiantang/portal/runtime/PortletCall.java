// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletResponse;
import jakarta.servlet.http.HttpServletRequest;
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

    /** Announces this call to the portlet application's servlet; returns the call under way before, if any. */
    public @Nullable PortletCall attachTo(HttpServletRequest servletRequest) {
        PortletCall before = (PortletCall) servletRequest.getAttribute(ATTRIBUTE);
        servletRequest.setAttribute(ATTRIBUTE, this);
        return before;
    }

    /** Ends this call; puts back the one it interrupted. */
    public static void restore(HttpServletRequest servletRequest, @Nullable PortletCall before) {
        servletRequest.setAttribute(ATTRIBUTE, before);
    }

    /** The call that this request carries, or null if somebody asked for the servlet's address directly. */
    public static @Nullable PortletCall of(HttpServletRequest servletRequest) {
        return (PortletCall) servletRequest.getAttribute(ATTRIBUTE);
    }
}
