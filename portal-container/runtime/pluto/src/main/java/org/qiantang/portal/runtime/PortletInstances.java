// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.PortletException;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the instances of portlet artifacts, with injection where CDI manages the application.
 *
 * <p>Mend 3: the specification wants one instance for each portlet <em>definition</em> (Portlet 3.0, 5.1); a contextual
 * reference gave definitions of the same class the same one.
 */
public final class PortletInstances {

    private PortletInstances() {}

    /**
     * A new instance of this class for one declaration.
     *
     * @throws ReflectiveOperationException if CDI does not know the class and it has no usable constructor
     */
    public static Object create(Class<?> type, @Nullable BeanManager beans) throws ReflectiveOperationException {
        if (beans == null) return type.getDeclaredConstructor().newInstance();
        Set<Bean<?>> known = beans.getBeans(type);
        if (known.isEmpty()) return type.getDeclaredConstructor().newInstance();
        Bean<?> bean = exact(beans, known);
        return forDefinition(beans, bean, type, beans.createCreationalContext(bean));
    }

    /**
     * A new instance of the class of this name, found by the application that the current thread serves.
     *
     * @throws PortletException if there is no such class, or none of this kind
     */
    public static <T> T create(String className, Class<T> kind, @Nullable BeanManager beans) throws PortletException {
        try {
            Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(className);
            return kind.cast(create(type, beans));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new PortletException(kind.getSimpleName() + " " + className + " cannot be made", e);
        }
    }

    /**
     * Mend 12: stands where {@link BeanManager#resolve} stood. Of a class and its subclasses, all beans, the class itself is
     * meant; CDI alone finds that ambiguous.
     *
     * @param known beans of one class, that of a declaration
     */
    public static Bean<?> exact(BeanManager beans, Set<Bean<?>> known) {
        for (Bean<?> bean : known) {
            Class<?> type = bean.getBeanClass();
            if (known.stream().allMatch(other -> type.isAssignableFrom(other.getBeanClass()))) return bean;
        }
        return beans.resolve(known);
    }

    /** Stands where {@link BeanManager#getReference} stood; the instance belongs to the caller alone. */
    public static Object forDefinition(BeanManager beans, Bean<?> bean, Type type, CreationalContext<?> context) {
        @SuppressWarnings("unchecked")
        Bean<Object> typed = (Bean<Object>) bean;
        @SuppressWarnings("unchecked")
        CreationalContext<Object> typedContext = (CreationalContext<Object>) context;
        return typed.create(typedContext);
    }
}
