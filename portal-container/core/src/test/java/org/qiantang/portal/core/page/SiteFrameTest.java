// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

class SiteFrameTest {
    private final Site town = TownFixture.town();
    private final SiteFrame frame = CallFixture.frame();

    private String around(@Nullable Page page, Locale language, String title, String query) {
        return around(page, language, title, query, false, Person.ANYBODY);
    }

    private String around(
            @Nullable Page page, Locale language, String title, String query, boolean asBlueprint, Person person) {
        return frame.around(new SiteFrame.Content(
                town,
                CallFixture.themes().get("hangzhou"),
                language,
                page,
                title,
                new PageHeadContent(CallFixture.ORIGIN),
                "<p>content</p>",
                query,
                asBlueprint,
                page == null
                        ? Map.of()
                        : PageAggregator.translations(town, page, PageState.INITIAL, Map.of("article", "4711")),
                "/news?page=2",
                person));
    }

    private Page page(String key) {
        return town.findPage(key).orElseThrow();
    }

    @Test
    void the_home_page_is_called_as_the_site() {
        assertThat(around(page("home"), TownFixture.ENGLISH, "Home", ""))
                .contains("<html lang=\"en\">")
                .contains("<title>Testing Town</title>")
                .contains("<a class=\"brand\" href=\"/en\" aria-current=\"page\">")
                .doesNotContain("class=\"breadcrumb");
    }

    @Test
    void the_menu_marks_where_the_citizen_is() {
        String html = around(page("news"), TownFixture.CHINESE, "新闻", "");

        assertThat(html).contains("<a href=\"/news\" aria-current=\"true\">新闻</a>");
        assertThat(html).contains("<li><a href=\"/\">首页</a></li>");
    }

    @Test
    void the_breadcrumb_ends_at_the_page() {
        assertThat(around(page("news"), TownFixture.CHINESE, "新闻", "").replaceAll("\\s+", " "))
                .contains("<li><a href=\"/\">首页</a></li> <li><span aria-current=\"page\">新闻</span></li>");
    }

    @Test
    void the_other_language_of_the_same_page_is_one_click_away() {
        assertThat(around(page("article"), TownFixture.CHINESE, "正文", ""))
                .contains("<a href=\"/en/news/4711\" lang=\"en\" hreflang=\"en\">English</a>")
                .contains("<a href=\"/news/4711\" lang=\"zh-CN\" hreflang=\"zh-CN\" aria-current=\"true\">中文</a>");
    }

    @Test
    void what_was_searched_for_is_escaped() {
        assertThat(around(page("search"), TownFixture.CHINESE, "\"<script>", "\"><script>alert(1)</script>"))
                .doesNotContain("<script>")
                .contains("value=\"&quot;&gt;&lt;script&gt;");
    }

    @Test
    void the_foot_leads_to_sign_in_and_back() {
        assertThat(around(page("news"), TownFixture.ENGLISH, "News", ""))
                .contains("href=\"/en/_sign-in?return&#x3D;%2Fnews%3Fpage%3D2\"")
                .doesNotContain("_sign-out");
    }

    @Test
    void who_has_signed_in_sees_so_and_nobody_else_does() {
        Person lin = new Person("<lin>", Set.of("editor"), Map.of());

        for (int i = 0; i < 2; i++) {
            assertThat(around(page("news"), TownFixture.CHINESE, "新闻", "", true, Person.ANYBODY))
                    .contains("/_sign-in?")
                    .doesNotContain("lin&gt;")
                    .doesNotContain("_sign-out");
            assertThat(around(page("news"), TownFixture.CHINESE, "新闻", "", true, lin))
                    .contains("&lt;lin&gt;", "action=\"/_sign-out\"")
                    .doesNotContain("/_sign-in?")
                    .doesNotContain("/_admin/catalogue");
        }
    }

    @Test
    void an_error_belongs_to_no_page_and_has_the_frame_all_the_same() {
        assertThat(around(null, TownFixture.CHINESE, "页面不存在", ""))
                .contains("<title>页面不存在 - 测试小镇</title>")
                .contains("class=\"site-footer\"");
    }
}
