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
 * CDI's request scope for one call of one portlet. Without it there would be none in applications beside the portal, and
 * in those inside its EAR one for all windows of a page, which would then show each other's beans.
 */
public final class CallRequestScope implements AutoCloseable {

    private static final CallRequestScope NONE = new CallRequestScope(() -> {});

    private final Runnable end;

    private CallRequestScope(Runnable end) {
        this.end = end;
    }

    /** @param beans of the portlet's application; null if it lives without CDI */
    public static CallRequestScope open(@Nullable BeanManager beans) {
        if (!(beans instanceof WeldManager manager)) return NONE;
        if (!manager.isContextActive(RequestScoped.class)) return alone(manager);
        return manager.getContext(RequestScoped.class) instanceof WeldAlterableContext around ? inside(around) : NONE;
    }

    /** Puts the beans of the request around aside. */
    private static CallRequestScope inside(WeldAlterableContext context) {
        Collection<ContextualInstance<?>> before = List.copyOf(context.getAllContextualInstances());
        context.clearAndSet(List.of());
        return new CallRequestScope(() -> {
            List.copyOf(context.getAllContextualInstances()).forEach(CallRequestScope::destroy);
            context.clearAndSet(before);
        });
    }

    private static <T> void destroy(ContextualInstance<T> bean) {
        Contextual<T> contextual = bean.getContextual();
        contextual.destroy(bean.getInstance(), bean.getCreationalContext());
    }

    private static CallRequestScope alone(WeldManager manager) {
        BoundRequestContext context = manager.instance()
                .select(BoundRequestContext.class, BoundLiteral.INSTANCE)
                .get();
        Map<String, Object> beans = new HashMap<>();
        context.associate(beans);
        context.activate();
        return new CallRequestScope(() -> {
            context.invalidate();
            context.deactivate();
            context.dissociate(beans);
        });
    }

    @Override
    public void close() {
        end.run();
    }
}
