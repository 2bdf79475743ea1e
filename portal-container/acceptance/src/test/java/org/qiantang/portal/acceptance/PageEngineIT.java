// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.RawAnswer;
import org.qiantang.portal.acceptance.server.RawRequest;

/** Sites, pages and addresses as browsers and crawlers meet them. */
@PortalTest
class PageEngineIT {
    private static final String MAIN = "localhost";

    private final Citizen citizen = Citizen.visiting(MAIN);

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    // ------------------------------------------------------------------ hosts

    @ParameterizedTest
    @CsvSource({
        "localhost, 中国杭州",
        "127.0.0.1, 中国杭州",
        "www.hangzhou.example, 中国杭州",
        "WWW.Hangzhou.Example, 中国杭州",
        "www.hangzhou.example., 中国杭州",
        "town.localhost, 测试小镇"
    })
    void the_host_name_selects_the_site(String host, String name) {
        assertThat(Citizen.visiting(host).get("/").meta("SiteName")).contains(name);
    }

    @Test
    @DisplayName("A08: an unknown host name is misdirected, and says nothing about whose it is")
    void unknown_hosts() {
        for (String path : List.of("/", "/news", "/sitemap.xml", "/robots.txt")) {
            Answer answer = Citizen.visiting("evil.example").get(path);
            assertThat(answer.status()).as(path).isEqualTo(421);
            assertThat(answer.body()).doesNotContain("杭州");
        }
    }

    @Test
    @DisplayName("A08: forwarded host names are not believed")
    void forwarded_hosts() {
        Answer answer = citizen.with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "host=evil.example")
                .get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("evil.example");
    }

    // ------------------------------------------------------------------ addresses

    @Test
    void an_address_that_leads_nowhere_gets_a_page_in_the_frame_of_the_site() {
        Answer answer = citizen.get("/no/such/page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.html().select("main h1")).hasSize(1);
        assertThat(answer.html().select("header .brand, footer.site-footer")).hasSize(2);
        assertThat(answer.meta("robots")).contains("noindex");
        assertThat(answer.meta("SiteName")).isEmpty();
    }

    @Test
    void an_error_speaks_the_language_of_its_address() {
        assertThat(citizen.get("/en/no/such/page").html().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(citizen.get("/no/such/page").html().select("html").attr("lang"))
                .isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @DisplayName(
            "A07: malformed addresses are answered by 400, in the frame of the site, without a trace of the inside")
    @ValueSource(
            strings = {
                "/news?q=%",
                "/news?q=%zz",
                "/news?%=1",
                "/news?q=%c0%af",
                "/%zz",
                "/news/%",
                "/news;x=1",
                "/;/news",
                "/..;/_admin/health",
                "/?_action=a&_action=b"
            })
    void malformed(String address) {
        String answer = RawRequest.get(MAIN, address);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("A07: 20,000 parameters are refused at once")
    void endless_addresses() {
        assertThat(RawRequest.status(MAIN, "/news?" + "a&".repeat(800))).isEqualTo(400);
        assertThat(RawRequest.status(MAIN, "/news?" + "a&".repeat(20_000))).isIn(400, 414, 431);
        assertThat(RawRequest.status(MAIN, "/" + "a".repeat(9_000))).isIn(400, 404, 414);
    }

    @ParameterizedTest
    @DisplayName("A07: what is no path is malformed, and no failure of the server")
    @ValueSource(strings = {"news", "*", "?q=1", "../news", "localhost", "javascript:alert(1)"})
    void no_paths(String target) {
        assertThat(RawRequest.status(MAIN, target)).isEqualTo(400);
    }

    @Test
    void an_address_that_is_too_long_is_not_repeated() {
        assertThat(RawRequest.get(MAIN, "/" + "long".repeat(1_000)).split("long"))
                .hasSizeLessThan(100);
    }

    @Test
    void many_cookies_are_no_failure_of_the_server() {
        assertThat(citizen.with("Cookie", "a=1; ".repeat(500)).get("/news").status())
                .isEqualTo(200);
    }

    @Test
    void a_page_may_be_called_as_files_of_the_server_are() {
        Answer answer = citizen.get("/news.jsp");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("header .brand")).hasSize(1);
        assertThat(Citizen.visiting("evil.example").get("/news.jsp").status()).isEqualTo(421);
    }

    @ParameterizedTest
    @DisplayName("A01, A02, A03, A13: what must not be there is not there")
    @ValueSource(
            strings = {
                "/admin/Publish?context=/x",
                "/tck",
                "/PlutoInvoker3/list",
                "/portlets/news/PlutoInvoker3/list",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/portlets/news/WEB-INF/portlet.xml",
                "/theme/hangzhou/../../WEB-INF/web.xml",
                "/theme/%2e%2e/WEB-INF/web.xml",
                "/theme/..%2fWEB-INF/web.xml",
                "/theme/hangzhou/",
                "/management",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/news/%2e%2e/%2e%2e",
                "/news%2f1",
                "/news?nobody.x=1",
                "/news?_action=nobody",
                "/news?_resource=nobody"
            })
    void not_there(String address) {
        assertThat(RawRequest.status(MAIN, address)).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/news/, /news",
        "/news/?page=2, /news?page=2",
        "/en/, /en",
        "//evil.example/, /evil.example",
        "///evil.example//, /evil.example",
        "//, /"
    })
    void a_slash_at_the_end_is_taken_away(String address, String plain) {
        String answer = RawRequest.get(MAIN, address);

        assertThat(answer).startsWith("HTTP/1.1 301");
        assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                .singleElement()
                .satisfies(line -> assertThat(line.replaceFirst("Location: *(http://[^/]*)?", ""))
                        .isEqualTo(plain));
    }

    // ------------------------------------------------------------------ languages

    @Test
    void every_page_exists_in_every_language_and_names_the_others() {
        for (String path : List.of("/", "/citizens", "/news", "/contact")) {
            String english = path.equals("/") ? "/en" : "/en" + path;
            Answer zh = citizen.get(path);
            Answer en = citizen.get(english);

            assertThat(zh.html().select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(en.html().select("html").attr("lang")).isEqualTo("en");
            assertThat(zh.html().select("link[hreflang=en]").attr("href")).endsWith(english);
            assertThat(en.html().select("link[hreflang=zh-CN]").attr("href")).endsWith(path);
            assertThat(en.html().select(".languages a[lang=zh-CN]").attr("href"))
                    .isEqualTo(path);
        }
    }

    // ------------------------------------------------------------------ head and headers

    @Test
    @DisplayName("T1, T2, T4: tags of site and column are there once, with the values of the blueprint")
    void page_tags() {
        Answer page = Citizen.visiting("www.hangzhou.example").get("/citizens");

        assertThat(page.meta("SiteName")).contains("中国杭州");
        assertThat(page.meta("SiteDomain")).contains("www.hangzhou.example");
        assertThat(page.meta("SiteIDCode")).contains("3301000001");
        assertThat(page.meta("ColumnName")).contains("市民");
        assertThat(page.meta("ColumnDescription")).contains("市民常办的事、常看的消息和求助渠道。");
        assertThat(page.meta("ColumnKeywords")).contains("市民,民生,教育,医疗,社保,住房,出行");
        assertThat(page.meta("ColumnType")).contains("服务对象");
        assertThat(page.html().select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://www.hangzhou.example:"
                        + PortalServer.ofThisRun().httpPort() + "/citizens");
    }

    @Test
    @DisplayName("T3, T5: a site without a code has no SiteIDCode, and no tag anywhere is empty")
    void no_empty_tags() {
        Answer page = Citizen.visiting("town.localhost").get("/desks");

        assertThat(page.meta("SiteIDCode")).isEmpty();
        assertThat(page.html().select("meta[content]").eachAttr("content"))
                .noneMatch(content -> content.isBlank() || content.equals("null"));
    }

    @Test
    void security_headers_stand_on_every_answer() {
        for (String path : List.of("/", "/no/such/page", "/robots.txt", "/theme/hangzhou/css/base.css")) {
            Answer answer = citizen.get(path);
            assertThat(answer.header("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'")
                    .contains("object-src 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("Referrer-Policy")).isPresent();
            assertThat(answer.header("Server")).as("the server does not boast").isEmpty();
            assertThat(answer.header("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void pages_keep_the_content_security_policy_themselves() {
        for (String path : List.of("/", "/en", "/citizens", "/news", "/search?q=x")) {
            var html = citizen.get(path).html();
            assertThat(html.select("[style], [onclick], [onload], style"))
                    .as(path)
                    .isEmpty();
            assertThat(html.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(html.select("[src^=http], [src^=//], link[rel=stylesheet][href^=http], script[src^=http]"))
                    .as("no external hosts")
                    .isEmpty();
        }
    }

    @Test
    void readers_get_no_session() {
        for (String path : List.of("/", "/en", "/news", "/search?q=x", "/citizens", "/no/such/page")) {
            assertThat(citizen.get(path).header("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void head_says_as_much_as_get_without_the_body() {
        Answer get = citizen.get("/citizens");
        Answer head = citizen.head("/citizens");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(citizen.head("/no/such/page").status()).isEqualTo(404);
    }

    @Test
    void files_of_the_theme_may_be_kept_for_a_year_under_their_version() {
        String css =
                citizen.get("/").html().select("link[rel=stylesheet]").first().attr("href");

        assertThat(css).matches("/theme/hangzhou/.+\\?v=[0-9a-z]+");
        Answer file = citizen.get(css);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type").orElse("")).startsWith("text/css");
        assertThat(file.header("Cache-Control").orElse("")).contains("immutable");
        assertThat(citizen.get("/theme/hangzhou/css/base.css")
                        .header("Cache-Control")
                        .orElse(""))
                .doesNotContain("immutable");
    }

    @Test
    void everything_a_page_refers_to_is_there() {
        for (String path : List.of("/", "/en/contact")) {
            var html = citizen.get(path).html();
            var addresses = html.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
            addresses.addAll(html.select("[src]").eachAttr("src"));
            addresses.addAll(html.select("use").eachAttr("href"));
            assertThat(addresses).isNotEmpty();
            addresses.stream().distinct().forEach(address -> assertThat(
                            citizen.get(address.replaceFirst("#.*", "")).status())
                    .as(address)
                    .isEqualTo(200));
        }
    }

    @Test
    void every_menu_entry_leads_to_a_page() {
        for (String path : List.of("/", "/en")) {
            for (String link : citizen.get(path)
                    .html()
                    .select("header a[href^=/], footer a[href^=/]")
                    .eachAttr("href")) {
                assertThat(citizen.get(link).status()).as(link).isEqualTo(200);
            }
        }
    }

    // ------------------------------------------------------------------ crawlers

    @Test
    void the_site_map_lists_the_pages_of_its_site_in_every_language() throws Exception {
        Answer map = citizen.get("/sitemap.xml");

        assertThat(map.header("Content-Type").orElse("")).startsWith("application/xml");
        var urls = org.jsoup.Jsoup.parse(map.body(), "", org.jsoup.parser.Parser.xmlParser())
                .select("url > loc")
                .eachText();
        String origin = "http://localhost:" + PortalServer.ofThisRun().httpPort();
        assertThat(urls)
                .contains(origin + "/", origin + "/en", origin + "/citizens", origin + "/en/citizens")
                .doesNotHaveDuplicates();
        assertThat(urls).noneMatch(url -> url.contains("{"));
        assertThat(Citizen.visiting("town.localhost").get("/sitemap.xml").body())
                .contains("/desks")
                .doesNotContain("/citizens");
    }

    @Test
    void robots_are_told_what_to_leave_alone() {
        Answer robots = Citizen.visiting("www.hangzhou.example").get("/robots.txt");

        assertThat(robots.header("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(robots.body())
                .contains("Disallow: /_admin/")
                .containsPattern("Sitemap: http://www\\.hangzhou\\.example(:\\d+)?/sitemap\\.xml");
    }

    // ------------------------------------------------------------------ methods

    @Test
    void files_are_read_only() {
        for (String path :
                List.of("/theme/hangzhou/css/base.css", "/robots.txt", "/sitemap.xml", "/_portal/portlet-hub.js")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE")) {
                RawAnswer answer = RawRequest.send(
                        (method + " " + path + " HTTP/1.1\r\nHost: " + MAIN + "\r\nConnection: close\r\n\r\n")
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
                assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
            }
        }
    }

    @Test
    void a_form_with_too_many_fields_is_malformed() {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < 2_000; i++) form.put("field" + i, "");

        assertThat(citizen.post("/_sign-in", form).status()).isEqualTo(400);
        assertThat(citizen.post("/?_action=find", form).status()).isEqualTo(400);
    }

    @Test
    void a_page_is_read_only() {
        assertThat(citizen.post("/citizens", Map.of()).status()).isEqualTo(405);
        assertThat(citizen.post("/no/such/page", Map.of()).status()).isEqualTo(404);
    }
}
