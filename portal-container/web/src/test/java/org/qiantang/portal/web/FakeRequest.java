// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that knows what a test tells it by the name of the method; whoever asks for more gets an error. */
public final class FakeRequest {
    private final Map<String, @Nullable Object> answers = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    /** As a browser sends it to this address. */
    public static FakeRequest to(String scheme, String host, int port) {
        FakeRequest request = new FakeRequest();
        request.answers.put("getScheme", scheme);
        request.answers.put("isSecure", scheme.equals("https"));
        request.answers.put("getServerName", host);
        request.answers.put("getServerPort", port);
        return request;
    }

    public FakeRequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpServletRequest asRequest() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("getHeader")) return headers.get((String) arguments[0]);
                    if (answers.containsKey(called.getName())) return answers.get(called.getName());
                    throw new UnsupportedOperationException(called.toString());
                });
    }
}
