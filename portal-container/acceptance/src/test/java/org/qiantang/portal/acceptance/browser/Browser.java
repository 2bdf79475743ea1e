// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.PortalServer;

/** A Chromium without a screen. It is given its driver, so that Selenium has no reason to download one. */
final class Browser implements ExtensionContext.Store.CloseableResource {
    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start() {
        try {
            Path profile = Files.createTempDirectory("portal-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(BrowserExtension.CHROMIUM.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--no-proxy-server",
                    "--user-data-dir=" + profile);
            LoggingPreferences logging = new LoggingPreferences();
            logging.enable(LogType.BROWSER, Level.ALL);
            options.setCapability("goog:loggingPrefs", logging);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(BrowserExtension.CHROMEDRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
            return new Browser(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (var files = Files.walk(profile)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    // ------------------------------------------------------------------ looking

    /** Opens an address of a site at a width, in the light or the dark scheme of the system. */
    Browser open(String host, String path, int width, String scheme) {
        narrow(width);
        emulate("", scheme);
        consoleErrors();
        driver.get("http://" + host + ":" + PortalServer.ofThisRun().httpPort() + path);
        return this;
    }

    Browser open(String path, int width) {
        return open("localhost", path, width, "light");
    }

    private void emulate(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Makes the window of the page as wide as this, without opening it anew. */
    void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As it would come out of a printer. */
    void asPrinted() {
        emulate("print", "light");
    }

    String path() {
        return driver.getCurrentUrl().replaceFirst("^https?://[^/]*", "");
    }

    String title() {
        return driver.getTitle();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        List<WebElement> found = all(selector);
        if (found.size() != 1) throw new AssertionError(found.size() + " elements are " + selector);
        return found.get(0);
    }

    boolean isVisible(String selector) {
        return all(selector).stream().anyMatch(WebElement::isDisplayed);
    }

    /** What a script of one expression says of the page. */
    Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    boolean hasHorizontalScroll() {
        return (boolean) evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What the browser complained about since the page was opened. */
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /**
     * What is expected of every page.
     *
     * @param answers what the console may tell of, besides: {@code 422} where a form was refused
     */
    void expectInOrder(SoftAssertions softly, String where, String... answers) {
        expectLegible(softly, where);
        softly.assertThat(consoleErrors()).as("console of " + where).allMatch(error -> Arrays.stream(answers)
                .anyMatch(answer -> error.contains("status of " + answer)));
    }

    /** The same of pages with portlets of others, which may make the browser complain. */
    void expectLegible(SoftAssertions softly, String where) {
        softly.assertThat(hasHorizontalScroll())
                .as("horizontal scroll of " + where)
                .isFalse();
        softly.assertThat(all("h1")).as("main headings of " + where).hasSize(1);
        softly.assertThat(accessibilityFaults()).as("accessibility of " + where).isEmpty();
    }

    /** As when the person's session has ended. */
    void forgetCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** The same address in another tab, which is closed afterwards. */
    void inOtherTab(Runnable work) {
        String address = driver.getCurrentUrl();
        String before = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB).get(address);
        try {
            work.run();
        } finally {
            driver.close();
            driver.switchTo().window(before);
        }
    }

    // ------------------------------------------------------------------ doing, by keyboard alone

    Browser press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) actions.sendKeys(key);
        actions.perform();
        return this;
    }

    /** Marks all that is in the field with the focus. */
    Browser selectAll() {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        return this;
    }

    /** Presses keys that lead to another page, and waits until it is there. */
    Browser pressAndFollow(CharSequence... keys) {
        driver.executeScript("window.isPageBefore = true");
        press(keys);
        Administration.await(
                "another page",
                () -> Boolean.TRUE.equals(evaluate("!window.isPageBefore && document.readyState === 'complete'")));
        return this;
    }

    /** Presses Tab until the element has the focus. */
    Browser tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            if ((boolean) driver.executeScript(
                    "return !!document.activeElement && document.activeElement.matches(arguments[0])", selector)) {
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    /** The file that an action brings into a folder, once it is complete. */
    Path download(Path folder, Runnable action) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        action.run();
        Administration.await("a file", () -> !downloaded(folder).isEmpty());
        return downloaded(folder).get(0);
    }

    private static List<Path> downloaded(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().matches(".*(\\.crdownload|/\\.[^/]*)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ------------------------------------------------------------------ accessibility

    /** What axe-core finds against WCAG 2.2 AA and its own good practice; empty if all is well. */
    @SuppressWarnings("unchecked")
    List<String> accessibilityFaults() {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        driver.executeScript(Axe.script());
        Map<String, Object> answer = new HashMap<>((Map<String, Object>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    result => done({faults: result.violations.flatMap(v => v.nodes.map(n =>
                        v.id + ': ' + v.help + ' -> ' + n.target.join(' ') + ' | ' + n.html.slice(0, 200)
                        + ' | ' + (n.any[0]?.message ?? '')))}),
                    error => done({faults: ['axe failed: ' + error]}));
                """));
        return (List<String>) answer.get("faults");
    }
}
