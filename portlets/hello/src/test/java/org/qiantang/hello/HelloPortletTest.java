// SPDX-License-Identifier: Apache-2.0
package org.qiantang.hello;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.ActionParameters;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.MutableRenderParameters;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelloPortletTest {

    @ParameterizedTest
    @DisplayName("H2 the address of the page keeps the name")
    @ValueSource(strings = {"王芳", "", "<script>"})
    void the_address_of_the_page_keeps_the_name(String typed) {
        assertThat(submit(typed)).containsExactly(Map.entry("name", typed));
    }

    @Test
    void an_address_has_no_room_for_a_book() {
        assertThat(submit("好".repeat(9999)).get("name")).hasSize(41);
        assertThat(submit(null)).containsExactly(Map.entry("name", ""));
    }

    private static Map<String, String> submit(String typed) {
        Map<String, String> kept = new HashMap<>();
        var parameters = fake(ActionParameters.class, (proxy, method, arguments) -> typed);
        var renderParameters = fake(
                MutableRenderParameters.class,
                (proxy, method, arguments) -> kept.put((String) arguments[0], (String) arguments[1]));
        new HelloPortlet()
                .processAction(
                        fake(ActionRequest.class, (proxy, method, arguments) -> parameters),
                        fake(ActionResponse.class, (proxy, method, arguments) -> renderParameters));
        return kept;
    }

    private static <T> T fake(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }
}
