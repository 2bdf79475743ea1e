// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FirstAdministrator;
import org.qiantang.portal.acceptance.server.Telephone;

/** The office makes a site of a template, and somebody new to it builds on: all by the keyboard. */
@BrowserTest
class SiteTemplatesBrowserIT {
    private static final String HOST = "admin.localhost";
    private static final String FERRIES = "ferries.localhost";

    /** Where a person has an account before there is a site to run. */
    private static final String LANDING_STAGE = """
            blueprint: 1
            site:
              key: landing-stage
              parent: main
              names: {zh-CN: 码头, en: Landing Stage}
              hosts: [landing-stage.localhost]
              languages: [zh-CN, en]
            pages:
              - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: plain}
            accounts:
              - {name: linden, password: tck8}
            """;

    private static String field(String id) {
        return "[id$=':site:" + id + "']";
    }

    private static void type(Browser browser, String id, String text) {
        browser.tabTo(field(id)).selectAll().press(text);
    }

    private static void click(Browser browser, String id) {
        browser.tabTo(field(id)).pressAndFollow(Keys.ENTER);
    }

    private static void signIn(Browser browser, FirstAdministrator who) {
        browser.open(HOST, "/_sign-in", 1440, "light");
        Administration.await("a turn at sign-in", () -> {
            browser.one("#name").clear();
            browser.tabTo("#name").press(who.name(), Keys.TAB, who.password()).pressAndFollow(Keys.ENTER);
            return browser.all("#name").isEmpty();
        });
        browser.tabTo("#code").press(who.code()).pressAndFollow(Keys.ENTER);
    }

    @Test
    void a_newcomer_has_a_site_with_columns_and_a_directory(Browser browser) {
        assertThat(Administration.putBlueprint(LANDING_STAGE).status()).isEqualTo(200);
        makeTheSite(browser);

        Citizen.visiting(FERRIES).signIn("linden", "tck8", "/");
        browser.open(FERRIES, "/_sign-in", 1440, "light")
                .tabTo("#name")
                .press("linden", Keys.TAB, "tck8")
                .pressAndFollow(Keys.ENTER);
        browser.tabTo("#code").press(Telephone.of("linden").code()).pressAndFollow(Keys.ENTER);
        addColumn(browser, "渡口动态", "/landing");
        addColumn(browser, "航班调整", "/timetable");
        addDirectory(browser);

        Citizen citizen = Citizen.visiting(FERRIES);
        assertThat(citizen.get("/").html().select("h1, .brand-site").text()).contains("杭州轮渡");
        assertThat(citizen.get("/landing").html().select(".window-title").text())
                .isEqualTo("最新：渡口动态");
        assertThat(citizen.get("/timetable").html().select("h1").text()).isEqualTo("航班调整");
        assertThat(citizen.get("/institution").html().text()).contains("调度室：8401");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static void addColumn(Browser browser, String title, String path) {
        browser.open(FERRIES, "/_compose/page", 1440, "light");
        browser.tabTo("[name='title.zh-CN']")
                .press(title)
                .tabTo("#path")
                .selectAll()
                .press(path)
                .tabTo("button.button")
                .pressAndFollow(Keys.ENTER);
        addWindow(browser, "news/list");
        browser.tabTo("dialog [name='title.zh-CN']")
                .press("最新：" + title)
                .tabTo("dialog .button")
                .press(Keys.ENTER);
        publish(browser, "#cw-list");
    }

    private static void addDirectory(Browser browser) {
        browser.open(FERRIES, "/institution", 1440, "light");
        browser.tabTo(".person-bar a[href*='/_compose']").pressAndFollow(Keys.ENTER);
        addWindow(browser, "links/text");
        browser.tabTo("dialog [name='title.zh-CN']")
                .press("通讯录")
                .tabTo("dialog [name='preference.html']")
                .press("<ul><li>调度室：8401</li><li>票务室：8402</li></ul>")
                .tabTo("dialog .button")
                .press(Keys.ENTER);
        publish(browser, "#cw-text");
    }

    private static void addWindow(Browser browser, String portlet) {
        browser.tabTo("#add-main").press(Keys.ENTER);
        Administration.await("the portlets", () -> browser.isVisible("dialog .compose-portlet"));
        browser.tabTo("dialog input[value='" + portlet + "'] ~ .compose-portlet")
                .press(Keys.ENTER);
        Administration.await("its settings", () -> browser.isVisible("dialog [name='title.zh-CN']"));
    }

    private static void publish(Browser browser, String window) {
        Administration.await("the window", () -> browser.isVisible(window) && !browser.isVisible("dialog"));
        browser.tabTo("#compose-publish").pressAndFollow(Keys.ENTER);
        browser.tabTo("#publish-now").pressAndFollow(Keys.ENTER);
    }

    private static void makeTheSite(Browser browser) {
        signIn(browser, FirstAdministrator.ofThisRun());
        browser.open(HOST, "/sites/new", 390, "light");
        assertThat(browser.hasHorizontalScroll()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.tabTo("a[href*='template=bureau']").pressAndFollow(Keys.ENTER);
        assertThat(browser.hasHorizontalScroll()).isFalse();

        type(browser, "siteKey", "ferries");
        type(browser, "name", "杭州轮渡");
        type(browser, "phone", "call me");
        click(browser, "check");

        assertThat(browser.one(".form-mistakes").getText()).contains("请填写主要职责", "对外电话的写法不对");
        assertThat(browser.one(field("name")).getAttribute("value")).isEqualTo("杭州轮渡");
        assertThat(browser.accessibilityFaults()).isEmpty();

        type(browser, "organizer", "杭州市轮渡局（示例）");
        type(browser, "duties", "管理全市轮渡。");
        type(browser, "phone", "0571-12345");
        type(browser, "address", "江边路 0 号（示例）");
        type(browser, "manager", "linden");
        click(browser, "check");
        assertThat(browser.one(".notice").getText()).contains("ferries.localhost");

        click(browser, "generate");
        assertThat(browser.one(".admin-done").getText()).contains("杭州轮渡");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.one(".admin-done a").getAttribute("href")).startsWith("http://ferries.localhost:");
        assertThat(Citizen.visiting("ferries.localhost").get("/hall").html().text())
                .contains("江边路 0 号", "取号");
        browser.open("ferries.localhost", "/", 390, "light");
        assertThat(browser.hasHorizontalScroll()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }
}
