// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.Resources;
import org.qiantang.portal.acceptance.server.Telephone;
import org.qiantang.portal.acceptance.server.ThemeZip;

/** Somebody of a department tries a theme of their own and gives it to the site, by the keyboard. */
@BrowserTest
class ThemesBrowserIT {
    private static final String HOST = "pavilion.localhost";
    private static final String SCREEN = "/editor/theme";
    private static final int WIDE = 1440;
    private static final int TELEPHONE = 390;

    @TempDir
    Path folder;

    @BeforeAll
    static void make_the_site() {
        String blueprint = Resources.text("gallery.yaml")
                .replace("key: gallery", "key: pavilion")
                .replace("gallery.localhost", HOST)
                .replace("ni.zan", "mi.fu");
        assertThat(Administration.putBlueprint(blueprint).status()).isEqualTo(200);
        Citizen.visiting(HOST).signIn("mi.fu", "tck4", "/");
    }

    private static void signIn(Browser browser) {
        browser.open(HOST, "/_sign-in", WIDE, "light");
        Administration.await("a turn at sign-in", () -> {
            browser.one("#name").clear();
            browser.tabTo("#name").press("mi.fu", Keys.TAB, "tck4").pressAndFollow(Keys.ENTER);
            return browser.all("#name").isEmpty();
        });
        browser.tabTo("#code").press(Telephone.of("mi.fu").code()).pressAndFollow(Keys.ENTER);
    }

    private static void click(Browser browser, String button) {
        browser.tabTo("[id$=':" + button + "']").pressAndFollow(Keys.ENTER);
    }

    private void upload(Browser browser, String name, ThemeZip zip) throws IOException {
        Path file = Files.write(folder.resolve(name), zip.bytes());
        browser.one("[id$=':upload:themeFile']").sendKeys(file.toString());
        click(browser, "upload:send");
    }

    private static String done(Browser browser) {
        return browser.one(".admin-done").getText();
    }

    private static void expectInOrder(Browser browser) {
        String path = browser.path();
        SoftAssertions softly = new SoftAssertions();
        for (int width : new int[] {WIDE, TELEPHONE}) {
            browser.open(HOST, path, width, "light");
            browser.expectInOrder(softly, path + " at " + width);
        }
        browser.open(HOST, path, WIDE, "dark");
        browser.expectInOrder(softly, path + " by night");
        softly.assertAll();
        browser.open(HOST, path, WIDE, "light");
    }

    @Test
    void a_theme_is_uploaded_looked_at_activated_and_taken_off(Browser browser) throws IOException {
        signIn(browser);
        browser.tabTo(".person-bar a[href='/editor/theme']").pressAndFollow(Keys.ENTER);
        expectInOrder(browser);
        ThemeZip starter = starter(browser);

        upload(
                browser,
                "bad.zip",
                ThemeZip.of(starter.bytes()).appending("css/site.css", "\n.a { background: url(//evil.example/a) }"));
        assertThat(browser.one(".admin-mistakes").getText()).contains("css/site.css", "evil.example");
        assertThat(browser.evaluate("document.activeElement.className").toString())
                .contains("form-mistakes");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.narrow(TELEPHONE);
        assertThat(browser.hasHorizontalScroll()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.narrow(WIDE);

        upload(browser, "good.zip", starter);
        assertThat(done(browser)).contains("启用之前公众看不到");
        expectInOrder(browser);

        browser.tabTo("a[href*='site-theme-version']").pressAndFollow(Keys.ENTER);
        assertThat(browser.one(".admin").getText()).contains("浅色配色", "深色配色", "celadon 在 paper 上", "7.48", "4.50");
        expectInOrder(browser);

        browser.tabTo("a[href*='/_theme-preview']").pressAndFollow(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.one(".drafts-bar").getText()).contains("主题预览：只有您看得到", "pavilion-starter");
        assertThat(isBlue(browser)).isTrue();
        expectInOrder(browser);
        browser.tabTo(".drafts-bar button").pressAndFollow(Keys.ENTER);
        assertThat(browser.all(".drafts-bar")).isEmpty();
        assertThat(isBlue(browser)).isFalse();

        browser.open(HOST, SCREEN, WIDE, "light");
        click(browser, "row:0:activate");
        assertThat(done(browser)).contains("主题已启用");
        assertThat(isBlue(browser)).isTrue();
        click(browser, "theme:0:remove");
        assertThat(browser.evaluate("document.activeElement.id").toString()).endsWith(":confirm");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.pressAndFollow(Keys.ENTER);
        assertThat(browser.one(".form-mistakes").getText()).contains("不能删除：pavilion");
        click(browser, "takeOff");
        assertThat(done(browser)).contains("本站恢复上级网站的主题");
        assertThat(isBlue(browser)).isFalse();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private ThemeZip starter(Browser browser) throws IOException {
        Path got = Files.createDirectories(folder.resolve("got"));
        Path file =
                browser.download(got, () -> browser.tabTo("a[href*='starter']").press(Keys.ENTER));
        return ThemeZip.of(Files.readAllBytes(file));
    }

    /** As the package to begin with has it. */
    private static boolean isBlue(Browser browser) {
        return browser.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--celadon').trim()")
                .equals("#1f5582");
    }
}
