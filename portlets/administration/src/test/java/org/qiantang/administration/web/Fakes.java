// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Services of the portal, and what a portlet container hands over, as far as a test needs them. */
public final class Fakes {

    private Fakes() {}

    /** What a faked method does. */
    public interface Answer {
        Object to(Object[] arguments) throws Exception;
    }

    /**
     * A service that knows some of its methods; asking for any other is a failure of the test.
     *
     * @param answers names of methods, each followed by its {@link Answer}
     */
    public static <T> T of(Class<T> type, Object... answers) {
        Map<String, Answer> known = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) known.put((String) answers[i], (Answer) answers[i + 1]);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Answer answer = known.get(method.getName());
                    if (answer == null) throw new UnsupportedOperationException(method.toString());
                    try {
                        return answer.to(arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Spares a cast where the answer stands. */
    public static Answer answer(Answer answer) {
        return answer;
    }
}
