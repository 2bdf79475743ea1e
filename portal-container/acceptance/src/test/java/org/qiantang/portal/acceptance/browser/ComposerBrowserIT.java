// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.Telephone;

/** Somebody of a department composes pages of their site: by keyboard, by mouse, and beside a colleague. */
@BrowserTest
class ComposerBrowserIT {
    private static final String HOST = "workshop.localhost";
    private static final int WIDE = 1440;
    private static final int TELEPHONE = 390;

    private static final String SITE = """
            blueprint: 1
            site:
              key: workshop
              parent: main
              names: {zh-CN: 试验工坊, en: Testing Workshop}
              hosts: [workshop.localhost]
              languages: [zh-CN, en]
              menus:
                function:
                  - {page: home, icon: house}
            pages:
              - key: home
                path: /
                title: {zh-CN: 首页, en: Home}
                layout: two-columns
                heading: false
                windows:
                  left:
                    - {key: hello, portlet: links/text, title: {zh-CN: 欢迎, en: Welcome}, preferences: {html: <p>你好</p>}}
                    - {key: ways, portlet: links/links, title: {zh-CN: 去处, en: Ways}, preferences: {items: [主站 | https://example.com/]}}
              - key: about
                path: /about
                title: {zh-CN: 关于, en: About}
                parent: home
                layout: plain
                windows:
                  main:
                    - {key: text, portlet: links/text, preferences: {html: <p>关于我们</p>}}
            accounts:
              - {name: hazel, password: tck5, roles: [site-administrator]}
              - {name: rowan, password: tck6, roles: [site-administrator]}
              - {name: aspen, password: tck7}
            """;

    @BeforeAll
    static void set_up_telephones() {
        assertThat(Administration.putBlueprint(SITE).status()).isEqualTo(200);
        Citizen.visiting(HOST).signIn("hazel", "tck5", "/");
        Citizen.visiting(HOST).signIn("rowan", "tck6", "/");
    }

    @BeforeEach
    void the_site_is_as_it_was(Browser browser) {
        assertThat(Administration.putBlueprint(SITE).status()).isEqualTo(200);
        signIn(browser);
    }

    /** Once for all tests: each code of the telephone is taken once only. No other tests use this host. */
    private static void signIn(Browser browser) {
        browser.open(HOST, "/", WIDE, "light");
        if (!browser.all(".person-bar").isEmpty()) return;
        browser.open(HOST, "/_sign-in", WIDE, "light")
                .tabTo("#name")
                .press("hazel", Keys.TAB, "tck5")
                .pressAndFollow(Keys.ENTER);
        browser.tabTo("#code").press(Telephone.of("hazel").code()).pressAndFollow(Keys.ENTER);
    }

    private static Answer seen(String path) {
        return Citizen.visiting(HOST).get(path);
    }

    private static List<String> windows(Browser browser, String region) {
        Object keys = browser.evaluate("[...document.querySelectorAll(\"[data-region='" + region
                + "'] > .compose-window\")].map(window => window.dataset.composeWindow).join(' ')");
        return Arrays.stream(String.valueOf(keys).split(" "))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** Discards the draft of a page, so that the next test begins with what is live. */
    private static void discard(Browser browser, String page) {
        browser.open(HOST, "/_compose/publish?page=" + page, WIDE, "light")
                .tabTo("button[value=discard]")
                .pressAndFollow(Keys.ENTER);
    }

    /** Elements may be replaced while they are looked at. */
    private static boolean isThere(Browser browser, String selector) {
        return Boolean.TRUE.equals(browser.evaluate("document.querySelector('" + selector + "') !== null"));
    }

    private static void await(String what, java.util.function.BooleanSupplier condition) {
        Administration.await(what, condition::getAsBoolean);
    }

    @Test
    void windows_are_moved_removed_and_brought_back_by_keyboard(Browser browser) {
        browser.open(HOST, "/", WIDE, "light");
        browser.tabTo(".person-bar a[href*='/_compose']").pressAndFollow(Keys.ENTER);
        assertThat(windows(browser, "left")).containsExactly("hello", "ways");

        browser.tabTo("#down-hello").press(Keys.ENTER);
        await("the window below", () -> windows(browser, "left").equals(List.of("ways", "hello")));
        browser.tabTo("#to-ways").press("右").tabTo("#move-ways").press(Keys.ENTER);
        await("the window on the right", () -> windows(browser, "right").equals(List.of("ways")));
        browser.tabTo("#remove-hello").press(Keys.ENTER);
        await("the window gone", () -> windows(browser, "left").isEmpty());
        browser.tabTo("#compose-undo").press(Keys.ENTER);
        await("the window back", () -> windows(browser, "left").equals(List.of("hello")));

        assertThat(browser.one("#compose-state").getText()).contains("草稿", "hazel");
        assertThat(seen("/").html().select(".region--left .window")).hasSize(2);
        discard(browser, "home");
    }

    @Test
    void a_window_is_dragged_to_another_region(Browser browser) {
        browser.open(HOST, "/_compose?page=home", WIDE, "light");

        // The browser's own drag and drop cannot be driven without a screen: the script gets the events it would get.
        browser.evaluate("""
                (() => {
                  const handle = document.querySelector('#cw-hello [data-handle]');
                  const region = document.querySelector("[data-region='right']");
                  const box = region.getBoundingClientRect();
                  const data = new DataTransfer();
                  const at = {bubbles: true, cancelable: true, dataTransfer: data, clientX: box.left + 20, clientY: box.bottom - 4};
                  handle.dispatchEvent(new DragEvent('dragstart', at));
                  region.dispatchEvent(new DragEvent('dragover', at));
                  region.dispatchEvent(new DragEvent('drop', at));
                  handle.dispatchEvent(new DragEvent('dragend', at));
                  return true;
                })()""");

        await("the window on the right", () -> windows(browser, "right").equals(List.of("hello")));
        discard(browser, "home");
    }

    @Test
    void a_page_with_news_is_made_published_and_put_into_the_menu(Browser browser) {
        browser.open(HOST, "/_compose/pages", WIDE, "light");
        browser.tabTo("a.button[href$='/_compose/page']").pressAndFollow(Keys.ENTER);
        browser.tabTo("[name='title.zh-CN']")
                .press("通知公告", Keys.TAB, "Notices")
                .tabTo("#path")
                .selectAll()
                .press("/notices")
                .tabTo("button.button")
                .pressAndFollow(Keys.ENTER);
        assertThat(browser.path()).startsWith("/_compose?page=notices");
        assertThat(seen("/notices").status()).isEqualTo(404);

        browser.tabTo("#add-main").press(Keys.ENTER);
        await("the portlets", () -> browser.isVisible("dialog .compose-portlet"));
        browser.tabTo("dialog input[value='news/list'] ~ .compose-portlet").press(Keys.ENTER);
        await("its settings", () -> browser.isVisible("dialog [name='preference.size']"));
        browser.tabTo("dialog [name='title.zh-CN']")
                .press("最新通知")
                .tabTo("dialog [name='preference.size']")
                .selectAll()
                .press("7")
                .tabTo("dialog .button")
                .press(Keys.ENTER);
        await("the window", () -> browser.isVisible("#cw-list") && !browser.isVisible("dialog"));
        assertThat(browser.one("#cw-list").getText()).contains("最新通知");

        browser.tabTo("#compose-publish").pressAndFollow(Keys.ENTER);
        browser.tabTo("#publish-now").pressAndFollow(Keys.ENTER);
        Answer live = seen("/notices");
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.html().select("h1").text()).isEqualTo("通知公告");
        assertThat(live.html().select(".window-title").text()).isEqualTo("最新通知");

        browser.open(HOST, "/_compose/menus", WIDE, "light");
        browser.tabTo("button[value=add-page]").pressAndFollow(Keys.ENTER);
        browser.tabTo("#row1-page").press("通知").tabTo("button.button").pressAndFollow(Keys.ENTER);
        assertThat(seen("/").html().select(".site-nav a").eachText()).contains("通知公告");
    }

    @Test
    void a_path_that_changes_leaves_the_way_there(Browser browser) {
        browser.open(HOST, "/_compose/page?page=about", WIDE, "light")
                .tabTo("#path")
                .selectAll()
                .press("/who-we-are")
                .tabTo("button.button")
                .pressAndFollow(Keys.ENTER);
        browser.tabTo("#compose-publish").pressAndFollow(Keys.ENTER);
        assertThat(browser.one(".compose-differences").getText()).contains("/about", "/who-we-are");
        browser.tabTo("#publish-now").pressAndFollow(Keys.ENTER);

        Answer old = seen("/en/about");
        assertThat(old.status()).isEqualTo(308);
        assertThat(old.header("Location")).contains("/en/who-we-are");
    }

    @Test
    void a_colleague_is_not_overwritten_and_nothing_is_lost(Browser browser) {
        browser.open(HOST, "/_compose?page=home", WIDE, "light");
        Citizen rowan = Citizen.visiting(HOST);
        rowan.signIn("rowan", "tck6", "/");
        Map<String, String> change = Map.of("page", "home", "revision", "-1", "window", "ways", "do", "remove");
        assertThat(rowan.post("/_compose", change).status()).isEqualTo(303);

        browser.tabTo("#down-hello").press(Keys.ENTER);
        await("word of the colleague", () -> isThere(browser, ".compose-conflict"));

        assertThat(browser.one(".compose-conflict").getText()).contains("rowan");
        assertThat(windows(browser, "left")).containsExactly("hello");
        browser.tabTo(".compose-conflict button").press(Keys.ENTER);
        await("the change on top", () -> !isThere(browser, ".compose-conflict"));
        discard(browser, "home");
    }

    @Test
    void who_has_a_preview_link_sees_the_draft_and_nobody_else_does(Browser browser) {
        browser.open(HOST, "/_compose?page=about", WIDE, "light")
                .tabTo("#remove-text")
                .press(Keys.ENTER);
        await("the draft", () -> windows(browser, "main").isEmpty());
        browser.open(HOST, "/_compose/pages", WIDE, "light")
                .tabTo("#page-about")
                .press(Keys.SPACE)
                .tabTo("button[value=link]")
                .pressAndFollow(Keys.ENTER);
        String link = browser.one("#made-link").getText();

        Citizen reader = Citizen.visiting(HOST);
        Answer opened = reader.get(link.substring(link.indexOf("/_preview")));
        assertThat(opened.status()).isEqualTo(303);
        Answer shown = reader.get("/about");
        assertThat(shown.html().select(".drafts-bar")).hasSize(1);
        assertThat(shown.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.body()).doesNotContain("关于我们");
        assertThat(seen("/about").body()).contains("关于我们").doesNotContain("drafts-bar");
        assertThat(seen("/_preview?key=guess").status()).isEqualTo(404);
        discard(browser, "about");
    }

    @Test
    void everything_is_in_order_at_both_widths(Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        String at = URLEncoder.encode("/", StandardCharsets.UTF_8);
        for (int width : new int[] {WIDE, TELEPHONE}) {
            for (String path : List.of(
                    "/_compose?page=home&at=" + at,
                    "/_compose/add?page=home&region=left",
                    "/_compose/window?page=home&window=ways",
                    "/_compose/page?page=home",
                    "/_compose/page",
                    "/_compose/publish?page=home",
                    "/_compose/pages",
                    "/_compose/menus",
                    "/en/_compose?page=home")) {
                browser.open(HOST, path, width, "light");
                browser.expectInOrder(softly, path + " at " + width);
            }
        }
        browser.open(HOST, "/_compose/preview?page=home&width=phone", WIDE, "light");
        WebElement frame = browser.one(".compose-frame");
        softly.assertThat(frame.getSize().getWidth()).isEqualTo(390);
        softly.assertAll();
    }

    @Test
    void who_may_not_compose_is_refused() {
        Citizen citizen = Citizen.visiting(HOST);
        assertThat(citizen.get("/_compose?page=home").status()).isEqualTo(303);
        citizen.signIn("aspen", "tck7", "/");
        assertThat(citizen.get("/_compose?page=home").status()).isEqualTo(403);
        assertThat(citizen.post("/_compose", Map.of("page", "home", "revision", "-1", "do", "undo"))
                        .status())
                .isEqualTo(403);
    }
}
