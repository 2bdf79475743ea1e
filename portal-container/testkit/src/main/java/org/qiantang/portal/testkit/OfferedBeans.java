// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/**
 * The beans of one type that a container would offer.
 *
 * @param <T> type of the beans
 */
public record OfferedBeans<T>(List<T> beans) implements Instance<T> {

    public OfferedBeans {
        beans = List.copyOf(beans);
    }

    @SafeVarargs
    public static <T> OfferedBeans<T> of(T... beans) {
        return new OfferedBeans<>(List.of(beans));
    }

    @Override
    public Iterator<T> iterator() {
        return beans.iterator();
    }

    @Override
    public T get() {
        if (beans.size() != 1) throw new IllegalStateException(beans.size() + " beans are offered");
        return beans.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return beans.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return beans.size() > 1;
    }

    @Override
    public void destroy(T instance) {
        throw new UnsupportedOperationException("the test owns its beans");
    }

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException("handles");
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException("handles");
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("beans of a subtype");
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("beans of a subtype");
    }
}
