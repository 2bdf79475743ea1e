// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @Test
    void an_international_name_has_two_forms() {
        HostName name = HostName.parse("湖.杭州.example");

        assertThat(name.ascii()).startsWith("xn--").endsWith(".example");
        assertThat(name.unicode()).isEqualTo("湖.杭州.example");
        assertThat(HostName.of("www.hangzhou.example").unicode()).isEqualTo("www.hangzhou.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "edu.localhost", "127.0.0.1", "10.1.2.3", "[::1]", "intranet"})
    void names_of_the_machine_and_addresses_are_not_public(String text) {
        assertThat(HostName.parse(text).isPublic()).isFalse();
        assertThat(HostName.parse("www.hangzhou.example").isPublic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "www.hangzhou.example",
                "a.b-c.example",
                "xn--wcvs22d.example",
                "127.0.0.1",
                "255.255.255.255",
                "0.0.0.0",
                "[::1]",
                "[2001:db8::7]",
                "3com.example"
            })
    void host_names_and_addresses_stay_as_they_are(String text) {
        assertThat(HostName.parse(text).ascii()).isEqualTo(text);
    }

    @Test
    void a_chinese_name_becomes_what_browsers_send() {
        assertThat(HostName.parse("教育.中国").ascii()).isEqualTo("xn--wcvs22d.xn--fiqs8s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "a.",
                ".a",
                "a..b",
                "-a.example",
                "a-.example",
                "a_b.example",
                "a b.example",
                "A.example",
                "a.example:80",
                "http://a.example",
                "a.example/",
                "user@a.example",
                "*.example",
                "256.0.0.1",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.4.",
                "::1",
                "[::1",
                "[1:2]",
                "[g::1]",
                "a\u3002b\u3002",
                "a\n"
            })
    void other_texts_are_no_host_names(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> HostName.parse(text));
    }

    @Test
    void labels_and_names_have_their_limits() {
        String label = "a".repeat(63);

        assertThat(HostName.parse(label + ".example").ascii()).hasSize(71);
        assertThatIllegalArgumentException().isThrownBy(() -> HostName.parse(label + "a.example"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostName.parse(String.join(".", label, label, label, label)));
    }
}
