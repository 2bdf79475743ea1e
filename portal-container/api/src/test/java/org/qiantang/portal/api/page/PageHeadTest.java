// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.PortletRequest;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageHeadTest {
    private static PortletRequest request(@Nullable Object head) {
        return (PortletRequest) Proxy.newProxyInstance(
                PageHeadTest.class.getClassLoader(),
                new Class<?>[] {PortletRequest.class},
                (proxy, called, arguments) -> arguments[0].equals(PageHead.ATTRIBUTE) ? head : null);
    }

    @Test
    void a_portlet_outside_a_page_speaks_to_nobody_and_does_not_mind() {
        PageHead head = PageHead.of(request(null));

        assertThat(head.title("a")
                        .description("b")
                        .canonical("/c")
                        .meta("d", "e")
                        .property("f", "g")
                        .structuredData("{}")
                        .alternate("h", "i", "/j")
                        .stylesheet("/k")
                        .breadcrumb("l", "/m")
                        .contentLanguage(Locale.ENGLISH))
                .isSameAs(head);
    }

    @Test
    void what_another_application_put_there_is_not_taken_for_the_head() {
        assertThat(PageHead.of(request("a text"))).isInstanceOf(PageHead.Ignoring.class);
    }

    @Test
    void the_head_of_the_page_is_the_one_of_the_request() {
        PageHead own = PageHead.of(request(null));

        assertThat(PageHead.of(request(own))).isSameAs(own);
    }
}
