// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinksViewTest {

    private static final String HOSTILE = "<script>alert('1')</script>\" onclick=\"x";

    private final LinksTemplates templates = new LinksTemplates();

    @ParameterizedTest
    @EnumSource
    void links_look_as_the_webmaster_chose(LinksVariant variant) {
        for (SampleSite site : List.of(SampleSite.CHINESE, SampleSite.ENGLISH)) {
            String html = render(site, variant, "办事 | /services | house | 窗口", HOSTILE + " | /x |  | " + HOSTILE);

            assertThat(html)
                    .contains("links--" + variant.key(), "办事", "href=\"" + site.link("/services") + "\"")
                    .doesNotContain("<script", "onclick=\"x", "{{");
            assertThat(html.split("<ul", -1)).hasSize(2);
            assertThat(html.contains("/icons.svg#house")).isEqualTo(variant != LinksVariant.LIST);
        }
    }

    @Test
    @DisplayName("L3 a path of the site is a link in the language of the page")
    void a_path_of_the_site_is_a_link_in_the_language_of_the_page() {
        assertThat(render(SampleSite.ENGLISH, LinksVariant.LIST, "Metro | /search?q=metro"))
                .contains("href=\"/en/search?q&#x3D;metro\"");
    }

    @Test
    @DisplayName("L4 a link to another host is marked")
    void a_link_to_another_host_is_marked() {
        assertThat(render(SampleSite.CHINESE, LinksVariant.LIST, "省政府 | https://www.zj.example/"))
                .contains("rel=\"external\"", "（外部网站）");
        assertThat(render(SampleSite.CHINESE, LinksVariant.LIST, "本站 | https://www.hangzhou.example/a", "新闻 | /news"))
                .doesNotContain("external", "外部");
        assertThat(render(SampleSite.CHINESE, LinksVariant.LIST, "假本站 | https://www.hangzhou.example.evil.example/"))
                .contains("rel=\"external\"");
    }

    @Test
    void a_text_without_words_shows_nothing() {
        assertThat(templates.render("text", Map.of("html", ""), Locale.ENGLISH, "w1_"))
                .isBlank();
        assertThat(templates.render("text", Map.of("html", "<p>你好</p>"), Locale.ENGLISH, "w1_"))
                .contains("<p>你好</p>");
    }

    @Test
    void all_languages_have_the_same_texts() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var chinese = ResourceBundle.getBundle("org.qiantang.links.messages", Locale.SIMPLIFIED_CHINESE, control);
        var english = ResourceBundle.getBundle("org.qiantang.links.messages", Locale.ENGLISH, control);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    private String render(SampleSite site, LinksVariant variant, String... lines) {
        LinksView view = new LinksView(site, variant, "/icons.svg");
        return templates.render("links", view.model(List.of(lines)), site.language(), "w1_");
    }
}
