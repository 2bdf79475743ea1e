// SPDX-License-Identifier: Apache-2.0
package org.apache.pluto.container.bean.processor;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSession;
import java.io.Serializable;

/**
 * Keeps the beans of the portlet session scope (Portlet 3.0, 20.5.1) for the call that the current thread executes.
 *
 * <p>Mend 4: the portlet session is only asked for when a bean is looked up or stored. Pluto's own created a session
 * on every call, for every anonymous reader.
 */
public class PortletSessionBeanHolder implements Serializable {
    private static final long serialVersionUID = 2;
    private static final String ATTRIBUTE = "portletSessionBeanHolder";
    private static final ThreadLocal<PortletSessionBeanHolder> OF_THREAD = new ThreadLocal<>();

    private final transient PortletRequest request;
    private final transient PortletSessionScopedConfig config;

    private PortletSessionBeanHolder(PortletRequest request, PortletSessionScopedConfig config) {
        this.request = request;
        this.config = config;
    }

    public static void setBeanHolder(PortletRequest request, PortletSessionScopedConfig config) {
        OF_THREAD.set(new PortletSessionBeanHolder(request, config));
    }

    public static void removeBeanHolder() {
        OF_THREAD.remove();
    }

    public static PortletSessionBeanHolder getBeanHolder() {
        return OF_THREAD.get();
    }

    /** Takes the holder off this thread, to be put on another by {@link #register}: for asynchronous requests. */
    public static PortletSessionBeanHolder deregister() {
        PortletSessionBeanHolder holder = OF_THREAD.get();
        OF_THREAD.remove();
        return holder;
    }

    public static void register(PortletSessionBeanHolder holder) {
        OF_THREAD.set(holder);
    }

    /** The bean's instance in this scope; null if it has none yet. */
    public <T> T getBean(Contextual<T> bean) {
        PortletSessionScopedBeanMap stored = stored(false);
        return stored == null ? null : stored.getBeanInstance(key(bean), bean);
    }

    public <T> void putBeanInstance(Contextual<T> bean, CreationalContext<T> context, T instance) {
        stored(true).putBeanInstance(key(bean), bean, context, instance);
    }

    private PortletSessionScopedBeanMap stored(boolean create) {
        PortletSession session = request.getPortletSession(create);
        if (session == null) return null;
        PortletSessionScopedBeanMap found =
                (PortletSessionScopedBeanMap) session.getAttribute(ATTRIBUTE, PortletSession.APPLICATION_SCOPE);
        if (found != null || !create) return found;
        PortletSessionScopedBeanMap created = new PortletSessionScopedBeanMap();
        session.setAttribute(ATTRIBUTE, created, PortletSession.APPLICATION_SCOPE);
        return created;
    }

    private String key(Contextual<?> bean) {
        return config.isPortletScoped(bean) ? request.getWindowID() : null;
    }
}
