// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;

/** Many Faces views of two applications live on one page in a browser, and none disturbs another. */
@BrowserTest
class FacesBridgeBrowserIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Deployment(name = "faces-a", testable = false)
    static WebArchive facesA() {
        return Applications.facesA();
    }

    @Deployment(name = "faces-b", testable = false)
    static WebArchive facesB() {
        return Applications.facesB();
    }

    @BeforeAll
    static void import_the_service_hall() {
        Administration.importSite("faces.yaml");
    }

    private static Browser open(Browser browser, String path) {
        return browser.open("faces.localhost", path, 1440, "light");
    }

    /** The element of a window with this id in its view. */
    private static String in(String window, String id) {
        return "[id='w_" + window + "_:" + id + "']";
    }

    private static WebElement name(Browser browser, String window) {
        return browser.one(in(window, "form:name"));
    }

    private static void type(Browser browser, String window, String name) {
        name(browser, window).clear();
        name(browser, window).sendKeys(name);
    }

    private static void click(Browser browser, String window, String button) {
        browser.one(in(window, button)).click();
    }

    private static String typed(Browser browser, String window) {
        return String.valueOf(name(browser, window).getDomProperty("value"));
    }

    private static void assertTyped(Browser browser, List<String> windows) {
        for (String window : windows) {
            assertThat(typed(browser, window)).as(window).isEqualTo("Ming of " + window);
        }
    }

    private static void assertNoComplaint(Browser browser) {
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void what_is_pushed_reaches_all_windows(Browser browser) {
        open(browser, "/en/tide");

        click(browser, "south", "form:rise");

        await(browser, "#w_north_tide", "high water");
        await(browser, "#w_south_tide", "high water");
        assertNoComplaint(browser);
    }

    // ------------------------------------------------------------------ many windows

    @ParameterizedTest
    @CsvSource({"/en/two, one two", "/en/five, a1 a2 b1 b2 a3", "/en/ten, a1 b1 a2 b2 a3 b3 a4 b4 a5 b5"})
    void no_window_disturbs_another(String path, String keys, Browser browser) {
        List<String> windows = List.of(keys.split(" "));
        open(browser, path);
        browser.evaluate("document.body.dataset.mark = 'same page'");
        for (String window : windows) type(browser, window, "Ming of " + window);

        for (String window : windows) {
            click(browser, window, "form:addByScript");
            await(browser, in(window, "form:count"), "1");
            click(browser, window, "form:addByPrime");
            await(browser, in(window, "form:count"), "2");
            assertTyped(browser, windows);
        }

        String first = windows.get(0);
        type(browser, first, "");
        click(browser, first, "form:addByPrime");
        await(browser, in(first, "form:nameMessage"), "Name: Validation Error: Value is required.");
        for (String other : windows.subList(1, windows.size())) {
            assertThat(browser.one(in(other, "form:nameMessage")).getText()).isEmpty();
        }
        type(browser, first, "Ming of " + first);

        String last = windows.get(windows.size() - 1);
        click(browser, last, "tools:confirmByScript");
        await(browser, "#w_" + last + "_step", "step");
        assertTyped(browser, windows.subList(0, windows.size() - 1));
        click(browser, first, "form:addByScript");
        await(browser, in(first, "form:count"), "3");

        assertThat(browser.evaluate("document.body.dataset.mark")).isEqualTo("same page");
        assertNoComplaint(browser);
    }

    @Test
    void a_form_is_used_by_keyboard_alone(Browser browser) {
        open(browser, "/en/two");

        browser.tabTo(in("two", "form:name")).press("Ming");
        browser.tabTo(in("two", "form:addByScript")).press(Keys.ENTER);
        await(browser, in("two", "form:count"), "1");
        browser.tabTo(in("two", "form:addByPrime")).press(Keys.SPACE);
        await(browser, in("two", "form:count"), "2");
        browser.tabTo(in("two", "form:add")).pressAndFollow(Keys.ENTER);

        assertThat(browser.one(in("two", "messages")).getText()).isEqualTo("added Ming 3");
        assertThat(browser.one(in("one", "form:count")).getText()).isEqualTo("0");
        assertNoComplaint(browser);
    }

    @Test
    void a_redirect_leads_the_browser_to_the_next_view(Browser browser) {
        open(browser, "/en/two");

        click(browser, "one", "tools:goByScript");

        await(browser, "#w_one_step", "step 3");
        assertThat(browser.path()).contains("one._view=confirm");
        assertThat(browser.one("#w_one_notes").getText()).isEqualTo("on the desk, none, 4711");
        assertNoComplaint(browser);
    }

    @Test
    void styles_of_elements_are_there_before_and_after_an_answer(Browser browser) {
        open(browser, "/en/two");
        assertThat(browser.one(in("two", "tools:toolsCount")).getCssValue("font-weight"))
                .isEqualTo("700");

        click(browser, "two", "tools:allByScript");
        await(browser, in("two", "tools:toolsCount"), "1");

        assertThat(browser.one(in("two", "tools:toolsCount")).getCssValue("font-weight"))
                .isEqualTo("700");
        click(browser, "two", "tools:allByScript");
        await(browser, in("two", "tools:toolsCount"), "2");
        assertNoComplaint(browser);
    }

    @Test
    void a_page_of_views_has_no_faults_for_screen_readers(Browser browser) {
        open(browser, "/en/two");

        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    // ------------------------------------------------------------------ when the answer is not what was hoped for

    @ParameterizedTest
    @ValueSource(strings = {"failByScript", "failByPrime"})
    void when_the_server_fails_people_are_told_and_keep_what_they_typed(String button, Browser browser) {
        open(browser, "/en/two");
        type(browser, "one", "Ming of one");
        type(browser, "two", "Ming of two");

        click(browser, "two", "form:" + button);

        await(
                browser,
                "#w_two_ > .faces-notice",
                "This could not be done. What you filled in is still on the page."
                        + " Please try again in a moment; if it fails again, reload the page.");
        assertThat(browser.one("#w_two_ > .faces-notice").getDomAttribute("role"))
                .isEqualTo("alert");
        assertThat(browser.all("#w_one_ > .faces-notice")).isEmpty();
        assertTyped(browser, List.of("one", "two"));
        click(browser, "two", "form:addByScript");
        await(browser, in("two", "form:count"), "1");
        // jQuery takes the error page for XML; Chromium marks the fault in it with styles, which it then blocks.
        assertThat(browser.consoleErrors())
                .as("the failed request itself, and nothing else")
                .allMatch(error -> error.contains("500") || error.contains("Applying inline style"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"addByScript", "addByPrime"})
    void when_the_session_has_ended_people_are_told_and_keep_what_they_typed(String button, Browser browser) {
        open(browser, "/en/two");
        type(browser, "one", "Ming of one");
        type(browser, "two", "Ming of two");
        browser.forgetCookies();

        click(browser, "two", "form:" + button);

        await(
                browser,
                "#w_two_ > .faces-notice",
                "This page had been open for too long and has been loaded again. What you filled in is still"
                        + " below; please check it and send it again.");
        assertTyped(browser, List.of("one", "two"));
        assertThat(browser.one(in("two", "form:count")).getText()).isEqualTo("0");
        click(browser, "two", "form:" + button);
        await(browser, in("two", "form:count"), "1");
        assertNoComplaint(browser);
    }

    /** Parts of the page are being replaced: reading them may meet the old ones, so they are read again. */
    private static void await(Browser browser, String selector, String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertThat(browser.one(selector).getText()).isEqualTo(text);
                return;
            } catch (StaleElementReferenceException | AssertionError e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the browser says " + browser.consoleErrors(), e);
                }
            }
        }
    }
}
