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

    private static void expectInOrder(Browser browser, SoftAssertions softly, String where) {
        softly.assertThat(browser.hasHorizontalScroll())
                .as("horizontal scroll of " + where)
                .isFalse();
        softly.assertThat(browser.all("h1")).as("main headings of " + where).hasSize(1);
        softly.assertThat(browser.accessibilityFaults())
                .as("accessibility of " + where)
                .isEmpty();
        // A browser also tells there that a form was refused, or a link is over.
        softly.assertThat(browser.consoleErrors())
                .as("console of " + where)
                .allMatch(error -> error.contains("status of 422") || error.contains("status of 410"));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void a_citizen_registers_by_keyboard(int width, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        String name = "keys" + width;
        browser.open(QUAY, "/_sign-in", width, "light");
        expectInOrder(browser, softly, "sign-in");
        browser.tabTo("a[href='/_register']").press(Keys.ENTER);
        awaitHeading(browser, "注册账号");
        expectInOrder(browser, softly, "registration");

        browser.tabTo("#display-name").press("苏小小", Keys.TAB, name + "@quay", Keys.ENTER);
        Administration.await(
                "the mistakes", () -> !browser.all(".form-mistakes").isEmpty());
        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("form-mistakes");
        expectInOrder(browser, softly, "registration with mistakes");

        browser.tabTo("#mail").press(Keys.END, ".example");
        browser.tabTo("#consent").press(Keys.SPACE);
        browser.tabTo("#register").press(Keys.ENTER);
        awaitHeading(browser, "请查看您的邮箱");
        expectInOrder(browser, softly, "what comes next");
        Mail mail = Mailbox.of(name + "@quay.example").await(1);

        browser.open(QUAY, mail.path(), width, "light");
        expectInOrder(browser, softly, "completing");
        browser.tabTo("#name").press(name, Keys.TAB, GOOD, Keys.TAB, GOOD, Keys.ENTER);
        awaitHeading(browser, "账号已开通");
        expectInOrder(browser, softly, "completed");
        browser.open(QUAY, mail.path(), width, "light");
        expectInOrder(browser, softly, "a link that is over");

        browser.open(QUAY, "/en/_reset", width, "light");
        expectInOrder(browser, softly, "a lost password");
        browser.tabTo("#name").press(name, Keys.ENTER);
        awaitHeading(browser, "Look into your mailbox");
        Mail reset = Mailbox.of(name + "@quay.example").await(2);
        browser.open(QUAY, reset.path(), width, "light");
        expectInOrder(browser, softly, "choosing a password");
        browser.tabTo("#new-password").press(GOOD + "!", Keys.TAB, GOOD + "!", Keys.ENTER);
        awaitHeading(browser, "Your password is in force");
        expectInOrder(browser, softly, "a chosen password");
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
