// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.weld.context.WeldAlterableContext;
import org.jboss.weld.context.api.ContextualInstance;
import org.jboss.weld.context.bound.BoundLiteral;
import org.jboss.weld.context.bound.BoundRequestContext;
import org.jboss.weld.manager.api.WeldManager;
import org.jspecify.annotations.Nullable;

/**
 * CDI's request scope for each call of the portlets of one application. Without it there would be none in applications
 * beside the portal, and in those inside its EAR one for all windows of a page, which would then show each other's beans.
 */
public final class CallRequestScopes {

    private final @Nullable WeldManager beans;
    private final @Nullable BoundRequestContext own;

    private CallRequestScopes(@Nullable WeldManager beans, @Nullable BoundRequestContext own) {
        this.beans = beans;
        this.own = own;
    }

    /** @param beans of the application; null if it lives without CDI */
    public static CallRequestScopes of(@Nullable BeanManager beans) {
        if (!(beans instanceof WeldManager manager)) return new CallRequestScopes(null, null);
        return new CallRequestScopes(
                manager,
                manager.instance()
                        .select(BoundRequestContext.class, BoundLiteral.INSTANCE)
                        .get());
    }

    /** The scope of one call, until it is closed. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    public Scope open() {
        if (beans == null || own == null) return () -> {};
        if (!beans.isContextActive(RequestScoped.class)) return alone(own);
        return beans.getContext(RequestScoped.class) instanceof WeldAlterableContext around ? inside(around) : () -> {};
    }

    /** Puts the beans of the request around aside. */
    private static Scope inside(WeldAlterableContext context) {
        Collection<ContextualInstance<?>> before = List.copyOf(context.getAllContextualInstances());
        context.clearAndSet(List.of());
        return () -> {
            List.copyOf(context.getAllContextualInstances()).forEach(CallRequestScopes::destroy);
            context.clearAndSet(before);
        };
    }

    private static <T> void destroy(ContextualInstance<T> bean) {
        Contextual<T> contextual = bean.getContextual();
        contextual.destroy(bean.getInstance(), bean.getCreationalContext());
    }

    private static Scope alone(BoundRequestContext context) {
        Map<String, Object> store = new HashMap<>();
        context.associate(store);
        context.activate();
        return () -> {
            context.invalidate();
            context.deactivate();
            context.dissociate(store);
        };
    }
}
