// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.fake;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of large interfaces that answer what a test names, and nothing otherwise. */
final class Fakes {

    private Fakes() {}

    /** What one method answers; its arguments are never null. */
    interface Answer {
        @Nullable
        Object to(Object[] arguments);
    }

    static <T> T of(Class<T> kind, Map<String, Answer> answers) {
        Object made = Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (self, method, sent) -> {
            Object[] arguments = sent == null ? new Object[0] : sent;
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                case "toString" -> kind.getSimpleName();
                default ->
                    Optional.ofNullable(answers.get(method.getName()))
                            .map(answer -> answer.to(arguments))
                            .orElse(nothing(method.getReturnType()));
            };
        });
        return kind.cast(made);
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == long.class ? 0L : null;
    }
}
