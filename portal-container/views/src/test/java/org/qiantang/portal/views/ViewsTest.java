// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private final Views views = Views.beside(ViewsTest.class);

    @Test
    @DisplayName("A12: two braces escape, three do not")
    void escaping() {
        String html = views.render(
                "letter",
                Map.of(
                        "greeting",
                        "<script>\"'&",
                        "markup",
                        "<b>bold</b>",
                        "items",
                        List.of(Map.of("name", "<")),
                        "note",
                        ""));

        assertThat(html).startsWith("&lt;script&gt;&quot;&#39;&amp;, <b>bold</b>[&lt;]");
        assertThat(html).endsWith("<i>&lt;script&gt;&quot;&#39;&amp;</i>");
    }

    @Test
    void missing_names_empty_texts_and_empty_lists_are_false() {
        String html = views.render("letter", Map.of("greeting", "", "markup", "", "items", List.of(), "note", ""));

        assertThat(html).isEqualTo(", nothing<i></i>");
        assertThat(views.render("letter", Map.of())).isEqualTo(", nothing<i></i>");
    }

    @Test
    void a_view_may_be_written_to_a_writer() {
        StringWriter out = new StringWriter();

        views.render("part", Map.of("greeting", "hi"), out);

        assertThat(out).hasToString("<i>hi</i>");
    }

    @Test
    void a_template_that_is_not_there_is_named() {
        assertThat(views.has("letter")).isTrue();
        assertThat(views.has("parcel")).isFalse();
        assertThatThrownBy(() -> views.render("parcel", Map.of())).hasMessageContaining("views/parcel.mustache");
    }
}
