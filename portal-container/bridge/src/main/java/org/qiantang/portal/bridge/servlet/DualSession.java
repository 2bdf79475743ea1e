// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.portlet.PortletSession;
import jakarta.portlet.filter.PortletSessionWrapper;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The session of one portlet window that is a servlet's session, too. */
final class DualSession extends PortletSessionWrapper implements HttpSession {

    private final ServletContext servletContext;

    DualSession(PortletSession session, ServletContext servletContext) {
        super(session);
        this.servletContext = servletContext;
    }

    /**
     * Mojarra's registries of view and flow beans, whose keys are unique in the session. At the session's end Mojarra
     * looks for them where servlets put them, and tells the beans that are in them (@PreDestroy).
     */
    static boolean isShared(String name) {
        return name.startsWith("com.sun.faces.application.view.")
                || name.startsWith("com.sun.faces.flow.")
                || name.endsWith("_beans")
                || name.endsWith("_creational");
    }

    private static int scope(String name) {
        return isShared(name) ? APPLICATION_SCOPE : PORTLET_SCOPE;
    }

    @Override
    public ServletContext getServletContext() {
        return servletContext;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return super.getAttribute(name, scope(name));
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        super.setAttribute(name, value, scope(name));
    }

    @Override
    public void removeAttribute(String name) {
        super.removeAttribute(name, scope(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DualSession session && session.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
