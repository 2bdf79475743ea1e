// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Citizen;

/** Scripts of portlets change the state of a page through the portlet hub; the page itself stays. */
@BrowserTest
class PortletHubBrowserIT {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Deployment(testable = false)
    static WebArchive tram() {
        return Applications.tram();
    }

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    /** Opens the page of line 4, waits until its scripts are ready, and marks it: a new page would have no mark. */
    private static void openLine4(Browser browser, String path) {
        browser.open("town.localhost", path, 1440, "light");
        await(browser, "#w_departures_departures", "departures of 4, null, 3");
        browser.evaluate("document.body.dataset.mark = 'same page'");
    }

    private static void assertSamePage(Browser browser) {
        assertThat(browser.evaluate("document.body.dataset.mark")).isEqualTo("same page");
    }

    @Test
    void a_portlet_changes_what_another_shows_and_the_address(Browser browser) {
        openLine4(browser, "/tram/4");

        browser.tabTo("#w_lines_line1").press(Keys.ENTER);

        await(browser, "#w_departures_departures", "departures of 7, null, 3");
        assertThat(browser.one("#w_departures_line").getText()).isEqualTo("7");
        assertThat(browser.all("#w_lines_line1[aria-current=true], #w_lines_line0[aria-current]"))
                .hasSize(1);
        assertThat(browser.path()).isEqualTo("/tram/7");
        assertSamePage(browser);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void a_window_without_a_script_is_rendered_again(Browser browser) {
        openLine4(browser, "/tram/4");

        browser.tabTo("#w_lines_line1").press(Keys.ENTER);

        await(browser, "#w_stops_line", "7");
        assertSamePage(browser);
    }

    @Test
    void script_and_portal_write_the_same_address(Browser browser) {
        String written = Citizen.visiting("town.localhost").get("/en/tram/4").link("w_lines_line2");
        openLine4(browser, "/en/tram/4");

        browser.tabTo("#w_lines_line2").press(Keys.ENTER);

        await(browser, "#w_stops_line", "湖滨 & Lakeside");
        assertThat(browser.path()).isEqualTo(written);
    }

    @Test
    void back_and_forward_lead_through_the_states(Browser browser) {
        openLine4(browser, "/tram/4");
        browser.tabTo("#w_lines_line1").press(Keys.ENTER);
        await(browser, "#w_stops_line", "7");

        browser.evaluate("history.back()");

        await(browser, "#w_departures_departures", "departures of 4, null, 3");
        await(browser, "#w_stops_line", "4");
        assertThat(browser.path()).isEqualTo("/tram/4");

        browser.evaluate("history.forward()");

        await(browser, "#w_departures_departures", "departures of 7, null, 3");
        await(browser, "#w_stops_line", "7");
        assertThat(browser.path()).isEqualTo("/tram/7");
        assertSamePage(browser);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void a_form_is_sent_as_an_action_and_its_outcome_may_be_reloaded(Browser browser) {
        openLine4(browser, "/tram/4");

        browser.tabTo("#w_departures_report input").press("柳 12", Keys.ENTER);

        await(browser, "#w_departures_departures", "departures of 4, 柳 12 min by citizen & co, 3");
        assertThat(browser.one("#w_departures_delay").getText()).isEqualTo("柳 12 min by citizen & co");
        assertThat(browser.path())
                .startsWith("/tram/4?departures.delay=")
                .doesNotContain("_action")
                .doesNotContain("_token");
        assertSamePage(browser);
        assertThat(browser.consoleErrors()).isEmpty();

        browser.press(Keys.F5);
        await(browser, "#w_departures_delay", "柳 12 min by citizen & co");
    }

    @Test
    void a_partial_action_brings_the_portlets_own_answer(Browser browser) {
        openLine4(browser, "/tram/4");

        browser.tabTo("#w_departures_remind").press(Keys.ENTER);

        await(browser, "#w_departures_reminder", "reminder set of 4, null, null");
        assertThat(browser.path()).isEqualTo("/tram/4?departures.reminder=set");
        assertSamePage(browser);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void a_failed_action_is_told_to_the_portlet_and_changes_nothing(Browser browser) {
        openLine4(browser, "/tram/4");

        browser.tabTo("#w_departures_report input").press("many", Keys.ENTER);

        await(browser, "#w_departures_error", "the portal answered 500 to an action of w_departures_");
        assertThat(browser.path()).isEqualTo("/tram/4");
        assertThat(browser.consoleErrors())
                .as("the failed request itself, and nothing else")
                .allMatch(error -> error.contains("_action=departures"));

        browser.tabTo("#w_lines_line1").press(Keys.ENTER);
        await(browser, "#w_departures_departures", "departures of 7, null, 3");
        assertSamePage(browser);
    }

    @Test
    void the_hub_needs_no_exception_from_the_content_security_policy() {
        var page = Citizen.visiting("town.localhost").get("/tram/4");

        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.html().select("script:not([src])").eachAttr("type")).containsOnly("application/json");
    }

    /** Parts of the page are being replaced: reading them may meet the old ones, so they are read again. */
    private static void await(Browser browser, String selector, String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertThat(browser.one(selector).getText()).isEqualTo(text);
                return;
            } catch (StaleElementReferenceException | AssertionError e) {
                if (System.nanoTime() > end) throw e;
            }
        }
    }
}
