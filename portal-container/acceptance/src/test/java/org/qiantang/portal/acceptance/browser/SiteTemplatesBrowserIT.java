// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FirstAdministrator;

/** Somebody makes a site of a template by the keyboard. */
@BrowserTest
class SiteTemplatesBrowserIT {
    private static final String HOST = "admin.localhost";

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
    void a_site_is_made_by_answering_questions(Browser browser) {
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
