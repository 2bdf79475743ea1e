// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleHtmlTest {

    private final SimpleHtml html = new SimpleHtml(SampleSite.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>拨打 <strong>0571-12345</strong>（全天）。</p>",
                "<h3>线路</h3><ul><li>东站</li></ul>",
                "<table><tbody><tr><th scope=\"row\">周一</th><td>9:00</td></tr></tbody></table>"
            })
    void what_short_texts_need_stays(String text) {
        assertThat(html.sanitize(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("L3 links of a text follow the language of the page")
    void links_of_a_text_follow_the_language_of_the_page() {
        assertThat(html.sanitize("<a href=\"/services\">x</a>")).contains("href=\"/en/services\"");
        assertThat(html.sanitize("<a href=\"tel:0571-12345\">x</a>")).contains("href=\"tel:0571-12345\"");
        assertThat(html.sanitize("<a href=\"mailto:portal@hangzhou.example\">x</a>"))
                .contains("href=\"mailto:portal");
    }

    @ParameterizedTest
    @DisplayName("L5 nothing that can act stays")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"x()\" style=\"color:red\" class=\"a\" id=\"b\"></p>",
                "<img src=\"https://evil.example/x.png\" onerror=\"x()\">",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<form action=\"/x\"><input name=\"a\"></form>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java&#9;script:alert(1)\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<svg><script>alert(1)</script></svg>"
            })
    void nothing_that_can_act_stays(String text) {
        assertThat(html.sanitize(text)).doesNotContain("=", "script", "evil", "<img", "<form", "<svg", "<iframe");
    }
}
