// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void lists_of_the_editor_become_lists_of_html() {
        String rich = "<p>前</p><ol>"
                + "<li data-list=\"bullet\"><span class=\"ql-ui\" contenteditable=\"false\"></span>一</li>"
                + "<li data-list=\"bullet\" class=\"ql-indent-1\"><span class=\"ql-ui\"></span>一之一</li>"
                + "<li data-list=\"ordered\" class=\"ql-indent-1\"><strong>一之二</strong></li>"
                + "<li data-list=\"bullet\">二</li>"
                + "<li data-list=\"ordered\">三</li></ol><p>后</p>";

        assertThat(RichText.toHtml(rich))
                .isEqualTo("<p>前</p><ul><li>一<ul><li>一之一</li></ul><ol><li><strong>一之二</strong></li></ol></li>"
                        + "<li>二</li></ul><ol><li>三</li></ol><p>后</p>");
    }

    @Test
    void an_item_is_at_most_one_step_deeper_than_the_one_before() {
        assertThat(RichText.toHtml("<ol><li data-list=\"ordered\" class=\"ql-indent-7\">深</li></ol>"))
                .isEqualTo("<ol><li>深</li></ol>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p><br></p>", "<p><br/></p>", "<p><br /></p>\n"})
    void an_empty_editor_has_written_nothing(String rich) {
        assertThat(RichText.toHtml(rich)).isEmpty();
    }

    @Test
    void other_html_stays_as_it_is() {
        String html = "<h2>标题</h2><p>一 &amp; <a href=\"/x\">二</a> $1 \\</p><ol><li>普通</li></ol>";

        assertThat(RichText.toHtml(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    <p>一<br>二</p><ul><li><b>三</b></li></ul>        | true
                    一 < 二                                          | true
                    <figure><img src="a.png"></figure>              | false
                    <P><IMG src="a.png"></P>                        | false
                    <table><tr><td>一</td></tr></table>              | false
                    <h4>一</h4>                                     | false
                    """, delimiter = '|')
    void what_the_editor_would_lose_is_known(String html, boolean kept) {
        assertThat(RichText.keeps(html)).isEqualTo(kept);
    }
}
