// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;

/** Standard portlets in a browser: one that works, one that fails. */
@BrowserTest
class FailingWindowBrowserIT {
    @Deployment(testable = false)
    static WebArchive ballot() {
        return Applications.ballot();
    }

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void a_failing_window_says_so_and_the_rest_of_the_page_is_there(int width, Browser browser) {
        browser.open("town.localhost", "/failing", width, "light");

        assertThat(browser.one("#w-broken .notice--failed .notice-incident code")
                        .getText())
                .matches("\\d{8}-[0-9A-F]{6}");
        assertThat(browser.one("#w-healthy").isDisplayed()).isTrue();
        assertThat(browser.hasHorizontalScroll()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void a_form_of_a_portlet_is_sent_by_keyboard_and_may_be_reloaded(Browser browser) {
        browser.open("town.localhost", "/ballot", 1440, "light");

        browser.tabTo("#w_ballot_vote input").press("柳树", Keys.ENTER);

        awaitChoice(browser, "柳树");
        assertThat(browser.one("#w_tally_last").getText()).isEqualTo("柳树");
        String address = browser.path();
        assertThat(address).startsWith("/ballot?").doesNotContain("_action").doesNotContain("_token");

        browser.press(Keys.F5);
        assertThat(browser.path()).isEqualTo(address);
        awaitChoice(browser, "柳树");
    }

    /** The page that holds the element is being replaced: reading it may meet the old page's, so it is read again. */
    private static void awaitChoice(Browser browser, String choice) {
        long end = System.nanoTime() + java.time.Duration.ofSeconds(10).toNanos();
        while (true) {
            try {
                assertThat(browser.one("#w_ballot_choice").getText()).isEqualTo(choice);
                return;
            } catch (org.openqa.selenium.StaleElementReferenceException | AssertionError e) {
                if (System.nanoTime() > end) throw e;
            }
        }
    }
}
