// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.ProviderServer;

/** Signing in by the city's identity provider, with nothing but the keyboard. */
@BrowserTest
class ProviderBrowserIT {
    private static final String QUAY = ProviderServer.SITE;
    private static final int DESK = 1440;
    private static final int TELEPHONE = 390;

    @BeforeAll
    static void import_the_site() {
        Administration.importSite("quay.yaml");
        ProviderServer.ofThisRun().tellPortal();
    }

    @AfterAll
    static void forget_the_provider() {
        ProviderServer.ofThisRun().forget();
    }

    private static void await(Browser browser, String selector) {
        Administration.await(
                "an element " + selector, () -> !browser.all(selector).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void a_citizen_comes_by_the_provider_and_sees_the_link(int width, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        String name = "desk" + width;
        browser.open(QUAY, "/", width, "light").forgetCookies();
        browser.open(QUAY, "/_sign-in?return=%2Fmy-account", width, "light");
        browser.expectInOrder(softly, "sign-in", "422");
        browser.tabTo("#provider").press(Keys.ENTER);
        await(browser, "#kc-form-login");
        browser.one("#username").sendKeys(name, Keys.TAB, ProviderServer.PASSWORD, Keys.ENTER);
        await(browser, "#register");
        browser.expectInOrder(softly, "newcomer", "422");
        assertThat(browser.one("#identity").getText()).contains("钱塘通", "苏辙 (" + name + ")");

        browser.tabTo("#register").press(Keys.ENTER);
        await(browser, ".form-mistakes");
        browser.expectInOrder(softly, "newcomer without consent", "422");
        browser.tabTo("#consent").press(Keys.SPACE);
        browser.tabTo("#register").press(Keys.ENTER);
        await(browser, ".admin-facts");
        assertThat(browser.path()).isEqualTo("/my-account");
        assertThat(browser.one("form[id$=identities]").getText()).contains(name);
        browser.expectInOrder(softly, "my account", "422");

        browser.tabTo("form[id$=identities] input[type=submit]").press(Keys.ENTER);
        await(browser, ".form-mistakes");
        assertThat(browser.one(".form-mistakes").getText()).contains("唯一方式");
        browser.open(QUAY, "/_provider?link=ask&return=%2Fmy-account", width, "light");
        browser.expectInOrder(softly, "linking", "422");
        browser.tabTo("#go").press(Keys.ENTER);
        await(browser, "#link");
        browser.expectInOrder(softly, "confirming", "422");
        browser.tabTo("#password").press("whatever it is", Keys.ENTER);
        await(browser, ".form-mistakes");
        browser.expectInOrder(softly, "a wrong password", "422");
        softly.assertAll();
    }
}
