// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormParametersTest {
    /** A request as the Servlet API gives it: values of the query first, then those of the form. */
    private static HttpServletRequest request(String name, String... values) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        parameters.put(name, values);
        return (HttpServletRequest) Proxy.newProxyInstance(
                FormParametersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getParameterMap");
                    return parameters;
                });
    }

    @Test
    void fields_of_the_form_are_taken() {
        assertThat(FormParameters.of(request("vote", "yes", "no"), null).get("vote"))
                .containsExactly("yes", "no");
        assertThat(FormParameters.of(request("vote", "yes"), "_action=poll&other=1")
                        .get("vote"))
                .containsExactly("yes");
    }

    @Test
    void what_stood_in_the_query_is_left_out() {
        assertThat(FormParameters.of(request("vote", "query"), "vote=query")).isEmpty();
        assertThat(FormParameters.of(request("vote", "query", "form"), "vote=query")
                        .get("vote"))
                .containsExactly("form");
        assertThat(FormParameters.of(request("a b", "1", "2", "3"), "a%20b=1&x&a+b=2")
                        .get("a b"))
                .containsExactly("3");
        assertThat(FormParameters.of(request("flag", "", "form"), "flag").get("flag"))
                .containsExactly("form");
    }
}
