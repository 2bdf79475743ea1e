// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.scope;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The beans of a bridge request scope, and of the scopes that go on with it. They end with the last of these. */
final class ScopeBeans implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Contextual<?>, Held<?>> beans = new LinkedHashMap<>();
    private int keepers;

    private record Held<T>(T instance, CreationalContext<T> context) implements Serializable {}

    synchronized boolean isEmpty() {
        return beans.isEmpty();
    }

    @SuppressWarnings("unchecked")
    synchronized <T> @Nullable T find(Contextual<T> bean) {
        Held<?> held = beans.get(bean);
        return held == null ? null : (T) held.instance;
    }

    synchronized <T> T get(Contextual<T> bean, CreationalContext<T> context) {
        T known = find(bean);
        if (known != null) return known;
        T made = bean.create(context);
        beans.put(bean, new Held<>(made, context));
        return made;
    }

    /** A session keeps them from now on. */
    synchronized void keep() {
        keepers++;
    }

    synchronized void letGo() {
        keepers--;
        endUnlessKept();
    }

    synchronized void endUnlessKept() {
        if (keepers > 0) return;
        List<Map.Entry<Contextual<?>, Held<?>>> all = List.copyOf(beans.entrySet());
        beans.clear();
        all.forEach(entry -> destroy(entry.getKey(), entry.getValue()));
    }

    synchronized void end(Contextual<?> bean) {
        Held<?> held = beans.remove(bean);
        if (held != null) destroy(bean, held);
    }

    @SuppressWarnings("unchecked")
    private static <T> void destroy(Contextual<T> bean, Held<?> held) {
        bean.destroy((T) held.instance, (CreationalContext<T>) held.context);
    }
}
