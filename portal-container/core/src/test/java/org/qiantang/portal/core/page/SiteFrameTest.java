// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.SiteOrigin;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

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
                page == null ? Map.of() : translations(page),
                "/news?page=2",
                "",
                person));
    }

    private Map<Locale, String> translations(Page page) {
        Map<Locale, String> result = new LinkedHashMap<>();
        for (Locale language : town.languages())
            result.put(
                    language,
                    new PageAddresses(town, language).page(page, PageState.INITIAL, Map.of("article", "4711")));
        return result;
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
    void a_menu_leads_nobody_to_a_page_that_would_refuse_them() {
        Site guarded = town.findPage("news")
                .map(news -> TownFixture.town().withPages(List.of(page("home"), forRole(news, "editor"))))
                .orElseThrow();
        Person lin = new Person("lin", Set.of("editor"), Map.of());

        assertThat(aroundHome(guarded, Person.ANYBODY)).doesNotContain("href=\"/news\"");
        assertThat(aroundHome(guarded, new Person("bai", Set.of(), Map.of()))).doesNotContain("href=\"/news\"");
        assertThat(aroundHome(guarded, lin))
                .contains("<li><a href=\"/news\">新闻</a></li>")
                .doesNotContain("person-bar-link");
    }

    @Test
    void a_site_without_a_page_for_it_has_no_search_in_its_head() {
        Site silent = town.withPages(List.of(page("home")));

        assertThat(aroundHome(silent, Person.ANYBODY)).doesNotContain("site-search", "menu-audience");
        assertThat(aroundHome(town, Person.ANYBODY)).contains("action=\"/search\"");
    }

    @Test
    void the_own_account_is_beside_the_own_name() {
        Page account = TownFixture.page("my-account", "/my-account", "我的账号", "My account", List.of());
        Site site = town.withPages(List.of(page("home"), account));

        assertThat(aroundHome(site, new Person("lin", Set.of(), Map.of())))
                .contains("<a class=\"person-bar-link\" href=\"/my-account\">我的账号</a>");
        assertThat(aroundHome(site, Person.ANYBODY)).doesNotContain("/my-account");
    }

    @Test
    void a_site_below_another_one_shows_whose_it_is_and_leads_there() {
        Site child = new Site(
                "edu",
                town.key(),
                TownFixture.texts("镇教育", "Town Education"),
                town.titleMain(),
                town.titleSub(),
                List.of("edu.town.example"),
                List.of(),
                List.of(),
                town.theme(),
                "lake",
                town.languages(),
                town.identity(),
                Map.of(),
                town.pages(),
                false);
        frame.sites = new Sites() {
            @Override
            public Optional<Site> findAbove(Site site) {
                return site == child ? Optional.of(town) : Optional.empty();
            }

            @Override
            public Optional<Site> findByKey(String key) {
                return key.equals(town.key()) ? Optional.of(town) : Optional.empty();
            }

            @Override
            public long changes() {
                return 1;
            }
        };

        for (boolean asBlueprint : new boolean[] {false, true}) {
            assertThat(aroundHome(child, Person.ANYBODY, asBlueprint))
                    .contains("<html lang=\"zh-CN\" data-accent=\"lake\">")
                    .contains("<a class=\"brand\" href=\"" + SiteOrigin.of(town, CallFixture.ORIGIN) + "/\">")
                    .contains("<a class=\"brand-site\" href=\"/\" aria-current=\"page\">镇教育</a>");
        }
        assertThat(aroundHome(town, Person.ANYBODY)).doesNotContain("brand-site", "data-accent");
    }

    private String aroundHome(Site site, Person person) {
        return aroundHome(site, person, false);
    }

    private String aroundHome(Site site, Person person, boolean asBlueprint) {
        return frame.around(new SiteFrame.Content(
                site,
                CallFixture.themes().get("hangzhou"),
                TownFixture.CHINESE,
                page("home"),
                "首页",
                new PageHeadContent(CallFixture.ORIGIN),
                "<p>content</p>",
                "",
                asBlueprint,
                Map.of(),
                "/",
                "",
                person));
    }

    private static Page forRole(Page page, String role) {
        return new Page(
                page.key(),
                page.path(),
                page.title(),
                page.description(),
                page.keywords(),
                page.type(),
                page.parent(),
                page.layout(),
                page.heading(),
                page.inlineScripts(),
                Set.of(role),
                page.framedBy(),
                page.regions());
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
