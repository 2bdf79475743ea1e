// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlCodingTest {
    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        UrlCoding.encode(text, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain-._~09AZaz", "a b+c", "西湖 🌊", "/?#[]@!$&'()*+,;=:%", "<script>\"", "tab\tline\r\n"})
    void what_was_encoded_is_decoded_to_the_same(String text) {
        assertThat(encode(text)).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(UrlCoding.decode(encode(text), true)).isEqualTo(text);
        assertThat(UrlCoding.decode(encode(text), false)).isEqualTo(text);
    }

    @Test
    void a_plus_is_a_space_in_queries_only() {
        assertThat(UrlCoding.decode("west+lake", true)).isEqualTo("west lake");
        assertThat(UrlCoding.decode("west+lake", false)).isEqualTo("west+lake");
    }

    @Test
    void characters_sent_raw_are_understood() {
        assertThat(UrlCoding.decode("西湖%20", false)).isEqualTo("西湖 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%4",
                "a%",
                "%zz",
                "%-1",
                "%u0041",
                "%c0%af",
                "%ff",
                "%ed%a0%80",
                "%e8%a5",
                "%00",
                "%1b",
                "%7f",
                "a\u0000b"
            })
    void what_is_malformed_is_answered_by_400(String text) {
        assertThatThrownBy(() -> UrlCoding.decode(text, true))
                .isInstanceOfSatisfying(
                        AddressException.class, e -> assertThat(e.status()).isEqualTo(400));
    }

    @Test
    void escapes_are_decoded_once() {
        assertThat(UrlCoding.decode("%252f", false)).isEqualTo("%2f");
    }
}
