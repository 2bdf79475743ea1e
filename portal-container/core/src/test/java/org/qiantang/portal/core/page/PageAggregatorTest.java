// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.portal.core.routing.TownFixture.texts;
import static org.qiantang.portal.core.routing.TownFixture.window;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;

/** Pages with the real theme and told portlets. */
class PageAggregatorTest {
    private final FakePortlets portlets = TownFixture.portlets();
    private final Site town = TownFixture.town();

    private String render(Site site, String page, PageState state) {
        PageCall call = CallFixture.call(site, site.findPage(page).orElseThrow(), TownFixture.CHINESE, state);
        return CallFixture.aggregator(portlets).aggregate(call);
    }

    private static PageState with(String window, WindowView view) {
        return PageState.INITIAL.withWindow(window, view);
    }

    private static String windowMarkup(String html, String key) {
        Matcher section = Pattern.compile("<section[^>]*id=\"w-" + key + "\".*?</section>", Pattern.DOTALL)
                .matcher(html);
        return section.find() ? section.group() : "";
    }

    @Test
    void a_page_is_a_whole_document_in_the_frame_of_its_site() {
        String html = render(town, "news", PageState.INITIAL);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<title>新闻 - 测试小镇</title>")
                .contains("<h1 class=\"page-title wrap\">新闻</h1>")
                .contains("© 2026 测试小镇")
                .contains("<p>list</p>");
        assertThat(html.split("<h1", -1)).hasSize(2);
    }

    @Test
    void windows_stand_in_the_order_of_the_page() {
        String html = render(town, "article", PageState.INITIAL);

        assertThat(portlets.rendered()).containsExactly("body", "poll");
        assertThat(html.indexOf("id=\"w-body\"")).isBetween(0, html.indexOf("id=\"w-poll\""));
    }

    @Test
    void a_failing_window_shows_an_incident_number_and_the_rest_of_the_page_stays() {
        portlets.failing("body", new IllegalStateException("password=secret"));

        String html = render(town, "article", PageState.INITIAL);

        assertThat(windowMarkup(html, "body"))
                .contains("window--failed")
                .containsPattern("<code>20261122-[0-9A-F]{6}</code>")
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
        assertThat(windowMarkup(html, "poll")).contains("<p>poll</p>");
    }

    @Test
    void a_window_that_failed_in_its_header_is_not_rendered() {
        portlets.inHeader("body", call -> {
            throw new IllegalStateException();
        });

        String html = render(town, "article", PageState.INITIAL);

        assertThat(portlets.rendered()).containsExactly("poll");
        assertThat(windowMarkup(html, "body")).contains("window--failed");
    }

    @Test
    void what_a_window_says_in_its_header_stands_in_the_head() {
        portlets.inHeader("body", call -> call.page()
                .head()
                .title("4 路电车 <改道>")
                .meta("ArticleTitle", "4 路电车 <改道>")
                .breadcrumb("要闻", "/columns/yaowen"));

        String html = render(town, "article", PageState.INITIAL);

        assertThat(html)
                .contains("<title>4 路电车 &lt;改道&gt; - 测试小镇</title>")
                .contains("<meta name=\"ArticleTitle\" content=\"4 路电车 &lt;改道&gt;\">")
                .contains("<a href=\"/columns/yaowen\">要闻</a>");
    }

    @Test
    void content_that_is_not_there_makes_the_page_answer_404() {
        portlets.failing("body", new ContentNotFoundException("no news article '17x'"));
        assertThatThrownBy(() -> render(town, "article", PageState.INITIAL))
                .isInstanceOfSatisfying(
                        AddressException.class, e -> assertThat(e.status()).isEqualTo(404));

        portlets.inHeader("poll", call -> {
            throw new IllegalStateException(new ContentNotFoundException("no poll"));
        });
        assertThatThrownBy(() -> render(town, "article", PageState.INITIAL)).isInstanceOf(AddressException.class);
    }

    @Test
    void a_maximised_window_stands_alone_with_a_way_back() {
        String html = render(town, "article", with("poll", WindowView.INITIAL.withState(WindowView.MAXIMIZED)));

        assertThat(portlets.rendered()).containsExactly("poll");
        assertThat(windowMarkup(html, "body")).isEmpty();
        assertThat(windowMarkup(html, "poll"))
                .contains("window--maximized")
                .contains("<a class=\"window-control\" href=\"/news/4711\">");
    }

    @Test
    void a_minimised_window_may_still_say_something() {
        String html = render(town, "article", with("poll", WindowView.INITIAL.withState(WindowView.MINIMIZED)));

        assertThat(portlets.rendered()).contains("body", "poll");
        assertThat(windowMarkup(html, "poll")).contains("portlet poll");
    }

    @Test
    void a_window_whose_portlet_is_away_leaves_no_trace() {
        Site site = CallFixture.townWith("office", page -> windows(page, named("gone", "撤下的窗口")));

        String html = render(site, "office", PageState.INITIAL);

        assertThat(windowMarkup(html, "gone")).isEmpty();
        assertThat(html).doesNotContain("撤下的窗口");
    }

    @Test
    void a_window_whose_application_stops_while_it_is_rendered_leaves_no_trace() {
        portlets.leaving("body");

        String html = render(town, "article", PageState.INITIAL);

        assertThat(windowMarkup(html, "body")).isEmpty();
        assertThat(windowMarkup(html, "poll")).contains("<p>poll</p>");
    }

    @Test
    void the_title_is_the_portlets_word_of_the_moment_then_the_pages_then_the_portlets_own() {
        Site site = CallFixture.townWith(
                "article", page -> windows(page, named("body", "本页的叫法"), window("poll", "polls", "poll")));

        assertThat(windowMarkup(render(site, "article", PageState.INITIAL), "body"))
                .contains(">本页的叫法</h2>");
        assertThat(windowMarkup(render(site, "article", PageState.INITIAL), "poll"))
                .contains(">portlet poll</h2>");

        portlets.rendering("body", "", "portlet article").rendering("poll", "", "第 <3> 题");
        String html = render(site, "article", PageState.INITIAL);
        assertThat(windowMarkup(html, "body")).contains(">本页的叫法</h2>");
        assertThat(windowMarkup(html, "poll")).contains(">第 &lt;3&gt; 题</h2>");
    }

    @Test
    void one_window_alone_is_no_document() {
        PageCall call =
                CallFixture.call(town, town.findPage("article").orElseThrow(), TownFixture.CHINESE, PageState.INITIAL);

        String html = CallFixture.aggregator(portlets)
                .alone(new WindowCall(call, call.page().findWindow("poll").orElseThrow()));

        assertThat(html.strip()).startsWith("<section").doesNotContain("<html");
        assertThat(portlets.rendered()).containsExactly("poll");
    }

    @Test
    void a_layout_that_the_theme_has_lost_still_shows_the_page() {
        Site site = CallFixture.townWith(
                "news",
                p -> new Page(
                        p.key(),
                        p.path(),
                        p.title(),
                        p.description(),
                        p.keywords(),
                        p.type(),
                        p.parent(),
                        "lost",
                        p.heading(),
                        p.inlineScripts(),
                        p.roles(),
                        p.framedBy(),
                        p.regions()));

        assertThat(render(site, "news", PageState.INITIAL)).contains("</html>");
    }

    private static PortletWindow named(String key, String title) {
        PortletWindow plain = TownFixture.town()
                .findPage(key.equals("gone") ? "office" : "article")
                .orElseThrow()
                .findWindow(key)
                .orElseThrow();
        return new PortletWindow(key, plain.application(), plain.portlet(), texts(title, title), true, "", Map.of());
    }

    private static Page windows(Page page, PortletWindow... windows) {
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
                page.roles(),
                page.framedBy(),
                Map.of("main", List.of(windows)));
    }
}
