// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The least of a request that a test needs: method and headers; whoever asks for more gets an error. */
public final class FakeRequest {
    private FakeRequest() {}

    public static HttpServletRequest of(String method, Map<String, String> headers) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> byName.get((String) arguments[0]);
                    case "getLocale" -> Locale.SIMPLIFIED_CHINESE;
                    case "toString" -> method + " " + byName;
                    default -> throw new UnsupportedOperationException(called.toString());
                });
    }

    /** A response that nobody may touch. */
    static HttpServletResponse untouchedResponse() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> {
                    throw new UnsupportedOperationException(called.toString());
                });
    }
}
