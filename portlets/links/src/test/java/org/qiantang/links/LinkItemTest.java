// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkItemTest {

    @Test
    void an_item_has_a_title_an_address_an_icon_and_a_text() {
        LinkItem item = LinkItem.parse(" 公交地铁 | /search?q=%E5%9C%B0%E9%93%81 | train-front | 线路 | 时间 ")
                .orElseThrow();

        assertThat(item.title()).isEqualTo("公交地铁");
        assertThat(item.target().address()).isEqualTo("/search?q=%E5%9C%B0%E9%93%81");
        assertThat(item.icon()).isEqualTo("train-front");
        assertThat(item.text()).isEqualTo("线路 | 时间");
    }

    @Test
    void icon_and_text_may_be_left_out() {
        assertThat(LinkItem.parse("首页 | /")).hasValueSatisfying(item -> assertThat(item.icon() + item.text())
                .isEmpty());
        assertThat(LinkItem.parse("首页 | / | #x\" onload="))
                .hasValueSatisfying(item -> assertThat(item.icon()).isEmpty());
    }

    @ParameterizedTest
    @DisplayName("L2 an item with another kind of address is left out")
    @ValueSource(
            strings = {
                "",
                "首页",
                " | /",
                "x | ",
                "x | javascript:alert(1)",
                "x | //evil.example",
                "x | /\\evil.example",
                "x | data:text/html,x",
                "x | services",
                "x | https:evil",
                "x | http://",
                "x | ftp://a.example/",
                "x | /a b"
            })
    void an_item_with_another_kind_of_address_is_left_out(String line) {
        assertThat(LinkItem.parse(line)).isEmpty();
    }
}
