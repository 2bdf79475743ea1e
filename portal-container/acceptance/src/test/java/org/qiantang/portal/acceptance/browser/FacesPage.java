// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** A page of Faces portlets as people use it; whatever scripts change in their own time is waited for. */
final class FacesPage {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Style attributes and elements that scripts of PrimeFaces 15.0.13 make from text. The content security policy ignores
     * them, and nobody misses them: jQuery measures with them, messages and panels are shown by other means anyway, the
     * timeline brings a style sheet beside.
     */
    private static final Pattern MISSED_BY_NOBODY = Pattern.compile(
            "/(jquery/jquery|timeline/timeline|components)\\.js\\.xhtml\\S* \\d+ Applying inline style violates");

    private final Browser browser;

    private FacesPage(Browser browser) {
        this.browser = browser;
    }

    /** Waits until the page has loaded, and marks it: a new page would have no mark. */
    static FacesPage open(Browser browser, String path, int width) {
        browser.open("playground.localhost", path, width, "light");
        FacesPage page = new FacesPage(browser);
        page.await(() -> assertThat(browser.evaluate("document.readyState")).isEqualTo("complete"));
        browser.evaluate("document.body.dataset.mark = 'same page'");
        return page;
    }

    FacesPage click(String selector) {
        await(() -> visible(selector).click());
        return this;
    }

    /** Clicks the element with this text among those. */
    FacesPage click(String selector, String text) {
        await(() -> browser.all(selector).stream()
                .filter(element ->
                        element.isDisplayed() && element.getText().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + selector + " says " + text + " but "
                        + browser.all(selector).stream()
                                .map(WebElement::getText)
                                .toList()))
                .click());
        return this;
    }

    /** Replaces what is in a field. */
    FacesPage type(String selector, String text) {
        click(selector);
        browser.selectAll().press(Keys.DELETE, text);
        return this;
    }

    FacesPage press(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    FacesPage selectAll() {
        browser.selectAll();
        return this;
    }

    FacesPage upload(String selector, Path file) {
        browser.one(selector).sendKeys(file.toString());
        return this;
    }

    FacesPage expect(String selector, String text) {
        await(() -> assertThat(visible(selector).getText().strip()).as(selector).isEqualTo(text));
        return this;
    }

    FacesPage expectVisible(String selector) {
        await(() -> visible(selector));
        return this;
    }

    /** From now on the page notes whether this is visible at any time, however short: {@code document.body.dataset.seen}. */
    FacesPage watchFor(String selector) {
        browser.evaluate("""
                (() => {
                  const look = () => {
                    const seen = [...document.querySelectorAll('%s')].some(part => part.getClientRects().length > 0);
                    if (seen && !document.body.dataset.seen) document.body.dataset.seen = 'yes'; // itself a mutation
                  };
                  new MutationObserver(look).observe(document.body, {subtree: true, childList: true, attributes: true});
                  return true;
                })()""".formatted(selector));
        return this;
    }

    FacesPage expectHidden(String selector) {
        await(() -> assertThat(browser.isVisible(selector))
                .as(selector + " is visible")
                .isFalse());
        return this;
    }

    /** What a script of one expression says of the page, sooner or later. */
    FacesPage expectThat(String expression) {
        await(() -> assertThat(browser.evaluate(expression)).as(expression).isEqualTo(true));
        return this;
    }

    FacesPage expectSamePage() {
        assertThat(browser.evaluate("document.body.dataset.mark")).isEqualTo("same page");
        return this;
    }

    List<String> texts(String selector) {
        return browser.all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(element -> element.getText().strip())
                .toList();
    }

    /** Neither a script nor the content security policy had anything to complain about. */
    void expectQuietConsole() {
        assertThat(browser.consoleErrors().stream()
                        .filter(error -> !MISSED_BY_NOBODY.matcher(error).find()))
                .isEmpty();
    }

    private WebElement visible(String selector) {
        List<WebElement> visible =
                browser.all(selector).stream().filter(WebElement::isDisplayed).toList();
        if (visible.isEmpty()) throw new AssertionError("nothing to be seen of " + selector);
        return visible.get(0);
    }

    /** Parts of the page are being replaced: what met the old ones is tried again. */
    private void await(Runnable attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                attempt.run();
                return;
            } catch (WebDriverException | AssertionError e) {
                if (System.nanoTime() > end) throw e;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
