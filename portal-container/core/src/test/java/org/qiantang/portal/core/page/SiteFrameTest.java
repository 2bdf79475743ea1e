// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

class SiteFrameTest {
    private final Site town = TownFixture.town();

    private String around(@Nullable Page page, Locale language, String title, String query) {
        return CallFixture.frame()
                .around(new SiteFrame.Content(
                        town,
                        CallFixture.themes().get("hangzhou"),
                        language,
                        page,
                        title,
                        new PageHeadContent(CallFixture.ORIGIN),
                        "<p>content</p>",
                        query,
                        false,
                        page == null
                                ? Map.of()
                                : PageAggregator.translations(
                                        town, page, PageState.INITIAL, Map.of("article", "4711"))));
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
    void an_error_belongs_to_no_page_and_has_the_frame_all_the_same() {
        assertThat(around(null, TownFixture.CHINESE, "页面不存在", ""))
                .contains("<title>页面不存在 - 测试小镇</title>")
                .contains("class=\"site-footer\"");
    }
}
