// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.SampleNews;
import org.qiantang.portal.acceptance.server.SampleSites;

/** The pages of the main site on a desk and on a telephone. */
@BrowserTest
class PagesBrowserIT {
    private static final int DESK = 1440;
    private static final int TELEPHONE = 390;

    @BeforeAll
    static void import_the_sample() {
        SampleNews.require();
    }

    /** A sample article with a picture, in Chinese or English. */
    private static String pictured(boolean english) {
        String title = SampleNews.articles().stream()
                .filter(a ->
                        a.has("lang") == english && a.path("image").asText().endsWith(".png"))
                .findFirst()
                .orElseThrow()
                .get("title")
                .asText();
        for (int page = 1; page < 20; page++) {
            var links = Citizen.visiting("localhost")
                    .get((english ? "/en" : "") + "/news?page=" + page)
                    .html();
            for (var link : links.select(".news-entry-link")) if (link.text().equals(title)) return link.attr("href");
        }
        throw new AssertionError("no article is called " + title);
    }

    /** Paths of all pages of a site that search engines are told of, without articles. */
    private static List<String> sitemap(String host) {
        List<String> paths = Citizen.visiting(host).get("/sitemap.xml").html().select("loc").eachText().stream()
                .map(address -> URI.create(address).getPath())
                .filter(path -> !path.matches("(/en)?/news/\\d+"))
                .map(path -> path.isEmpty() ? "/" : path)
                .toList();
        assertThat(paths).as("sitemap of " + host).hasSizeGreaterThan(10);
        return paths;
    }

    static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/search?q=%E5%8C%BB%E9%99%A2",
                "/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA%E8%AF%8D", "/no/such/page"));
        SampleNews.require();
        pages.addAll(sitemap("localhost"));
        pages.add(pictured(false));
        pages.add(pictured(true));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_in_order_on_a_desk_and_on_a_telephone(String page, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        for (int width : new int[] {DESK, TELEPHONE}) {
            browser.open(page, width);
            String where = page + " at " + width;

            softly.assertThat(browser.hasHorizontalScroll())
                    .as("horizontal scroll of " + where)
                    .isFalse();
            softly.assertThat(browser.all("h1")).as("main headings of " + where).hasSize(1);
            softly.assertThat(browser.all("body > header"))
                    .as("banners of " + where)
                    .hasSize(1);
            softly.assertThat(browser.all("main")).as("main parts of " + where).hasSize(1);
            softly.assertThat(browser.all("body > footer"))
                    .as("footers of " + where)
                    .hasSize(1);
            softly.assertThat(browser.all("nav:not([aria-label]):not([aria-labelledby])"))
                    .as("navigations without a name of " + where)
                    .isEmpty();
            softly.assertThat(browser.accessibilityFaults())
                    .as("accessibility of " + where)
                    .isEmpty();
            softly.assertThat(browser.consoleErrors().stream().filter(e -> !e.contains("/no/such/page")))
                    .as("console of " + where)
                    .isEmpty();
        }
        softly.assertAll();
    }

    /** Every page of the sample sites in Chinese and English, one article for all, and one that is not there. */
    static List<String> pagesOfDepartments() {
        SampleSites.require();
        List<String> pages = new ArrayList<>();
        for (String site : Stream.concat(SampleSites.GENERATED.stream(), Stream.of(SampleSites.HOSTED))
                .toList()) {
            sitemap(site + ".localhost").forEach(path -> pages.add(site + path));
        }
        pages.add("wulin/no/such/page");
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pagesOfDepartments")
    void a_page_of_a_department_is_in_order(String address, Browser browser) {
        String site = address.substring(0, address.indexOf('/'));
        String page = address.substring(site.length());
        SoftAssertions softly = new SoftAssertions();
        for (int width : new int[] {DESK, TELEPHONE}) {
            browser.open(site + ".localhost", page, width, "light");
            String where = site + page + " at " + width;
            browser.expectInOrder(softly, where, page.startsWith("/no/") ? "404" : "none");
            softly.assertThat(browser.evaluate("""
                            (() => {
                              const parts = [...document.querySelectorAll('.brand, .brand-site, .site-search-link, .menu-button')]
                                .map(part => part.getBoundingClientRect()).filter(box => box.width > 0);
                              return parts.some((a, i) => parts.slice(i + 1).some(b =>
                                a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
                            })()"""))
                    .as("parts of the title bar that cover each other in " + where)
                    .isEqualTo(false);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/search?q=%E5%8C%BB%E9%99%A2"})
    void pages_are_legible_in_the_dark(String page, Browser browser) {
        browser.open("localhost", page, DESK, "dark");

        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    // ------------------------------------------------------------------ keyboard

    @ParameterizedTest
    @CsvSource({"/, 1440", "/en, 1440", "/, 390"})
    void the_skip_link_is_the_first_stop_and_leads_to_the_content(String page, int width, Browser browser) {
        browser.open(page, width).press(Keys.TAB);

        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("skip-link");
        assertThat(browser.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);

        browser.press(Keys.ENTER);

        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat(browser.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en"})
    void the_menu_of_a_telephone_opens_and_closes_by_keyboard(String page, Browser browser) {
        browser.open(page, TELEPHONE);
        assertThat(browser.isVisible(".menu-panel a")).isFalse();

        browser.tabTo(".menu-button").press(Keys.ENTER);
        assertThat(browser.isVisible(".menu-panel a[href$='/citizens']")).isTrue();
        assertThat(browser.hasHorizontalScroll()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();

        browser.press(Keys.ESCAPE);
        assertThat(browser.isVisible(".menu-panel a")).isFalse();
        assertThat(browser.evaluate("document.activeElement.matches('.menu-button')"))
                .isEqualTo(true);

        browser.press(Keys.SPACE).tabTo(".menu-panel a[href$='/citizens']").pressAndFollow(Keys.ENTER);
        assertThat(browser.path()).endsWith("/citizens");
    }

    @Test
    void the_keyboard_leaves_a_visible_mark_wherever_it_goes(Browser browser) {
        browser.open("/", DESK);
        for (int i = 0; i < 25; i++) {
            browser.press(Keys.TAB);
            // A card shows the focus of its link around all of itself.
            assertThat(browser.evaluate("""
                            (e => {
                                for (; e && e !== document.body; e = e.parentElement) {
                                    if (getComputedStyle(e).outlineStyle !== 'none') return true;
                                }
                                return false;
                            })(document.activeElement)"""))
                    .as("focus on " + browser.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
                    .isEqualTo(true);
        }
    }

    // ------------------------------------------------------------------ news

    @Test
    void a_list_is_paged_by_keyboard(Browser browser) {
        browser.open("/news", DESK);
        String firstTitle = browser.all(".news-entry-link").get(0).getText();

        browser.tabTo(".pagination a[rel=next]").pressAndFollow(Keys.ENTER);

        assertThat(browser.path()).isEqualTo("/news?page=2");
        assertThat(browser.one(".pagination a[aria-current=page]").getText()).isEqualTo("2");
        assertThat(browser.all(".news-entry-link").get(0).getText()).isNotEqualTo(firstTitle);
        assertThat(browser.isVisible(".pagination a[rel=prev]")).isTrue();
    }

    @Test
    void an_article_shows_title_picture_and_origin(Browser browser) {
        browser.open(pictured(false), TELEPHONE);

        assertThat(browser.one("h1").getText()).isNotBlank();
        assertThat(browser.title()).startsWith(browser.one("h1").getText());
        assertThat(browser.evaluate("(i => i.complete && i.naturalWidth > 0 && i.alt.length > 0)"
                        + "(document.querySelector('.news-article-body img'))"))
                .isEqualTo(true);
        assertThat(browser.one(".news-article-meta").getText()).matches("(?s).*20\\d\\d-\\d\\d-\\d\\d.*");
        assertThat(browser.isVisible("[data-print]")).isTrue();
    }

    @Test
    void an_article_is_printed_without_what_only_a_screen_can_use(Browser browser) {
        browser.open(pictured(false), DESK);
        assertThat(browser.isVisible(".site-nav")).isTrue();

        browser.asPrinted();

        for (String selector :
                List.of(".site-nav", ".site-search", ".languages", ".news-article-tools", ".skip-link")) {
            assertThat(browser.isVisible(selector)).as(selector).isFalse();
        }
        assertThat(browser.isVisible("h1")).isTrue();
        assertThat(browser.isVisible(".news-article-body")).isTrue();
    }

    @Test
    void a_word_typed_into_the_search_of_any_page_finds_news(Browser browser) {
        browser.open("/citizens", DESK).tabTo("#site-search-q").pressAndFollow("医院", Keys.ENTER);

        assertThat(browser.path()).startsWith("/search?_for=citizens&q="); // the view stays
        assertThat(browser.all(".news-search-hits a")).isNotEmpty();
        assertThat(browser.evaluate("document.querySelector('#site-search-q').value"))
                .isEqualTo("医院");
    }

    @Test
    void the_language_changes_where_one_is(Browser browser) {
        browser.open("/citizens", DESK).tabTo(".languages a[lang=en]").pressAndFollow(Keys.ENTER);

        assertThat(browser.path()).isEqualTo("/en/citizens");
        assertThat(browser.evaluate("document.documentElement.lang")).isEqualTo("en");
    }

    // ------------------------------------------------------------------ errors

    @Test
    void the_404_page_leads_on(Browser browser) {
        browser.open("/no/such/page", TELEPHONE);

        assertThat(browser.one("main h1").isDisplayed()).isTrue();
        browser.tabTo(".error-ways a[href='/']").pressAndFollow(Keys.ENTER);

        assertThat(browser.path()).isEqualTo("/");
    }
}
