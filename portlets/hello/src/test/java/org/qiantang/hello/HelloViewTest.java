// SPDX-License-Identifier: Apache-2.0
package org.qiantang.hello;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HelloViewTest {

    private static final String HOSTILE = "<b>\"'&{0}";

    private final HelloTemplates templates = new HelloTemplates();

    @Test
    @DisplayName("H1 everyone is greeted in the name of the site")
    void everyone_is_greeted_in_the_name_of_the_site() {
        assertThat(greet(SampleSite.CHINESE)).contains("欢迎来到中国杭州。").doesNotContain("field-error", "aria-invalid");
        assertThat(greet(SampleSite.ENGLISH))
                .contains("Welcome to Hangzhou China.", "method=\"post\"", "for=\"w1_name\"");
    }

    @Test
    @DisplayName("H2 who says their name is greeted by it")
    void who_says_their_name_is_greeted_by_it() {
        assertThat(greet(SampleSite.CHINESE, " 王芳 ")).contains("王芳，您好，欢迎来到中国杭州。", "value=\"王芳\"");
    }

    @Test
    @DisplayName("H3 what is no name stays in the field, with a message")
    void what_is_no_name_stays_in_the_field_with_a_message() {
        assertThat(greet(SampleSite.CHINESE, "  ")).contains("请填写您的称呼", "aria-invalid=\"true\"");
        assertThat(greet(SampleSite.CHINESE, "好".repeat(41))).contains("称呼最多 40 个字", "value=\"" + "好".repeat(41));
        assertThat(greet(SampleSite.ENGLISH, "a\u202eb"))
                .contains("invisible characters")
                .contains("Welcome to");
    }

    @Test
    void a_name_cannot_become_markup() {
        for (SampleSite site : List.of(SampleSite.CHINESE, SampleSite.ENGLISH)) {
            assertThat(greet(site, HOSTILE))
                    .contains("&lt;b&gt;&quot;&#39;&amp;{0}")
                    .doesNotContain("<b>", "{{");
        }
    }

    @Test
    void all_languages_have_the_same_texts() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var chinese = ResourceBundle.getBundle("org.qiantang.hello.messages", Locale.SIMPLIFIED_CHINESE, control);
        var english = ResourceBundle.getBundle("org.qiantang.hello.messages", Locale.ENGLISH, control);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    private String greet(SampleSite site) {
        return templates.render("hello", view(site).model(), site.language(), "w1_");
    }

    private String greet(SampleSite site, String typed) {
        return templates.render("hello", view(site).model(typed), site.language(), "w1_");
    }

    private HelloView view(SampleSite site) {
        return new HelloView(templates, site, "/page?_action=hello");
    }
}
