// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/en/news?page=2&q=%E5%8C%BB", "/ballot?ballot:mode=edit", "/a//b", "/#top"})
    void an_address_of_this_site_is_taken(String text) {
        assertThat(LocalAddress.find(text)).contains(new LocalAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/news\\evil",
                "https:evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                " /news",
                "/ne ws",
                "\t//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/news\r\nX: y",
                "/\u0000",
                "/\uFFFD",
                "/新闻",
                "/_sign-in",
                "/_sign-in?return=/",
                "/en/_sign-out"
            })
    void what_might_lead_elsewhere_is_not(String text) {
        assertThat(LocalAddress.find(text)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void nor_is_what_no_browser_would_send() {
        assertThat(LocalAddress.find("/" + "a".repeat(2000))).isEmpty();
    }
}
