// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Mailbox;
import org.qiantang.portal.acceptance.server.Mailbox.Mail;

/** Registering and getting back a lost password, with nothing but the keyboard. */
@BrowserTest
class RegistrationBrowserIT {
    private static final String QUAY = "quay.localhost";
    private static final int DESK = 1440;
    private static final int TELEPHONE = 390;
    private static final String GOOD = "ferries cross at dawn";

    @BeforeAll
    static void import_the_site() {
        Administration.importSite("quay.yaml");
    }

    private static void awaitHeading(Browser browser, String heading) {
        Administration.await(
                "the page " + heading,
                () -> heading.equals(browser.evaluate("document.querySelector('h1')?.innerText")));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void a_citizen_registers_by_keyboard(int width, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        String name = "keys" + width;
        browser.open(QUAY, "/_sign-in", width, "light");
        browser.expectInOrder(softly, "sign-in", "422", "410");
        browser.tabTo("a[href='/_register']").press(Keys.ENTER);
        awaitHeading(browser, "注册账号");
        browser.expectInOrder(softly, "registration", "422", "410");

        browser.tabTo("#display-name").press("苏小小", Keys.TAB, name + "@quay", Keys.ENTER);
        Administration.await(
                "the mistakes", () -> !browser.all(".form-mistakes").isEmpty());
        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("form-mistakes");
        browser.expectInOrder(softly, "registration with mistakes", "422", "410");

        browser.tabTo("#mail").press(Keys.END, ".example");
        browser.tabTo("#consent").press(Keys.SPACE);
        browser.tabTo("#register").press(Keys.ENTER);
        awaitHeading(browser, "请查看您的邮箱");
        browser.expectInOrder(softly, "what comes next", "422", "410");
        Mail mail = Mailbox.of(name + "@quay.example").await(1);

        browser.open(QUAY, mail.path(), width, "light");
        browser.expectInOrder(softly, "completing", "422", "410");
        browser.tabTo("#name").press(name, Keys.TAB, GOOD, Keys.TAB, GOOD, Keys.ENTER);
        awaitHeading(browser, "账号已开通");
        browser.expectInOrder(softly, "completed", "422", "410");
        browser.open(QUAY, mail.path(), width, "light");
        browser.expectInOrder(softly, "a link that is over", "422", "410");

        browser.open(QUAY, "/en/_reset", width, "light");
        browser.expectInOrder(softly, "a lost password", "422", "410");
        browser.tabTo("#name").press(name, Keys.ENTER);
        awaitHeading(browser, "Look into your mailbox");
        Mail reset = Mailbox.of(name + "@quay.example").await(2);
        browser.open(QUAY, reset.path(), width, "light");
        browser.expectInOrder(softly, "choosing a password", "422", "410");
        browser.tabTo("#new-password").press(GOOD + "!", Keys.TAB, GOOD + "!", Keys.ENTER);
        awaitHeading(browser, "Your password is in force");
        browser.expectInOrder(softly, "a chosen password", "422", "410");
        softly.assertAll();
    }

    @Test
    void the_forms_are_legible_in_the_dark(Browser browser) {
        browser.open(QUAY, "/_register?kind=legal-person", DESK, "dark");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.open(QUAY, "/_reset", TELEPHONE, "dark");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
