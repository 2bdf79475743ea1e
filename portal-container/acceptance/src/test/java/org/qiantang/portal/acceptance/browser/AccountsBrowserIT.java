// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.FirstAdministrator;

/** Signing in and out, and what only people see who have signed in. */
@BrowserTest
class AccountsBrowserIT {
    private static final String TOWN = "town.localhost";
    private static final int DESK = 1440;
    private static final int TELEPHONE = 390;

    @Deployment(name = "ballot", testable = false)
    static WebArchive ballot() {
        return Applications.ballot();
    }

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    /** All tests share one browser: the next one finds nobody signed in. */
    @AfterEach
    void sign_out(Browser browser) {
        browser.open(TOWN, "/", DESK, "light");
        if (browser.all(".person-bar").isEmpty()) return;
        browser.tabTo(".person-bar-button").press(Keys.ENTER);
        Administration.await(
                "the end of the session", () -> browser.all(".person-bar").isEmpty());
    }

    /** A form that was sent by a key press is answered in its own time. */
    private static void awaitPage(Browser browser, String path) {
        Administration.await("the page " + path, () -> browser.path().startsWith(path));
    }

    private static void signIn(Browser browser, String page, int width, String name, String password) {
        browser.open(TOWN, page, width, "light").tabTo("#name").press(name, Keys.TAB, password, Keys.ENTER);
    }

    private static void enterCode(Browser browser, FirstAdministrator admin) {
        Administration.await("the next step", () -> !browser.all("#code").isEmpty());
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("code");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.one("#code").sendKeys(admin.code(), Keys.ENTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void a_person_signs_in_and_out_by_keyboard(int width, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        browser.open(TOWN, "/ballot", width, "light")
                .tabTo("footer a[href*=_sign-in]")
                .press(Keys.ENTER);
        awaitPage(browser, "/_sign-in?return=");
        browser.expectLegible(softly, "sign-in");

        browser.tabTo("#name").press("willow", Keys.TAB, "wrong", Keys.ENTER);
        Administration.await("the mistake", () -> !browser.all(".form-mistakes").isEmpty());
        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("form-mistakes");
        assertThat(browser.one("#name").getAttribute("value")).isEqualTo("willow");
        browser.expectLegible(softly, "sign-in with a mistake");

        browser.tabTo("#password").press("tck").tabTo("#sign-in").press(Keys.ENTER);
        awaitPage(browser, "/ballot");
        assertThat(browser.one(".person-bar-name strong").getText()).isEqualTo("willow");
        browser.expectLegible(softly, "a page of who has signed in");

        browser.tabTo(".person-bar-button").press(Keys.ENTER);
        Administration.await(
                "the end of the session", () -> browser.all(".person-bar").isEmpty());
        assertThat(browser.path()).isEqualTo("/");
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void the_catalogue_is_in_order(int width, Browser browser) {
        var admin = FirstAdministrator.ofThisRun();
        SoftAssertions softly = new SoftAssertions();

        signIn(browser, "/en/_admin/catalogue", width, admin.name(), admin.password());
        enterCode(browser, admin);

        awaitPage(browser, "/en/_admin/catalogue");
        assertThat(browser.all("table.catalogue caption")).hasSizeGreaterThan(2);
        browser.expectLegible(softly, "the catalogue at " + width);
        softly.assertThat(browser.consoleErrors()).isEmpty();
        softly.assertAll();
    }

    @Test
    void sign_in_and_catalogue_are_legible_in_the_dark(Browser browser) {
        var admin = FirstAdministrator.ofThisRun();
        browser.open(TOWN, "/_sign-in", DESK, "dark");
        assertThat(browser.accessibilityFaults()).isEmpty();

        signIn(browser, "/_sign-in", DESK, admin.name(), admin.password());
        enterCode(browser, admin);
        Administration.await("the session", () -> !browser.all(".person-bar").isEmpty());
        browser.open(TOWN, "/_admin/catalogue", DESK, "dark");
        assertThat(browser.path()).isEqualTo("/_admin/catalogue");

        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
