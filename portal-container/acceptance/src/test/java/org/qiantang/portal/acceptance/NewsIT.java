// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.SampleNews;
import org.xml.sax.InputSource;

/** News of the main site, from the import to the reader. */
@PortalTest
class NewsIT {
    private final Citizen citizen = Citizen.visiting("localhost");

    @BeforeAll
    static void import_the_sample() {
        SampleNews.require();
    }

    /** A sample article in Chinese with a picture. */
    private static JsonNode pictured() {
        return SampleNews.articles().stream()
                .filter(a -> !a.has("lang") && a.path("image").asText().endsWith(".png"))
                .findFirst()
                .orElseThrow();
    }

    private String addressOf(String title) {
        for (int page = 1; page < 20; page++) {
            for (Element link : citizen.get("/news?page=" + page).html().select(".news-entry-link")) {
                if (link.text().equals(title)) return link.attr("href");
            }
        }
        throw new AssertionError("no article is called " + title);
    }

    // ------------------------------------------------------------------ import

    @Test
    void what_is_imported_again_unchanged_changes_nothing() {
        assertThat(SampleNews.importColumns())
                .allMatch(answer -> answer.get("outcome").asText().equals("UNCHANGED"));
        assertThat(SampleNews.importArticles())
                .allMatch(answer -> answer.get("outcome").asText().equals("UNCHANGED"));
    }

    @Test
    void a_record_that_cannot_be_taken_does_not_stop_the_others() {
        String good =
                "{\"fields\":{\"id\":\"it-good\",\"title\":\"好消息\",\"date\":\"2020-01-02 03:04:05\",\"category\":\"gonggao\",\"body\":\"正文\"}}\n";

        List<JsonNode> answers = SampleNews.send("news", "{\"fields\":{\"id\":\"it-bad\"}}\nnonsense\n" + good);

        assertThat(answers).extracting(a -> a.get("outcome").asText()).containsExactly("REJECTED", "REJECTED", "ADDED");
        assertThat(answers.get(0).get("reason").asText()).contains("title");
        assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(1, 2, 3);
    }

    // ------------------------------------------------------------------ lists

    @Test
    void the_newest_news_comes_first() {
        List<String> dates =
                citizen.get("/news").html().select(".news-entry time").eachAttr("datetime");

        assertThat(dates).hasSizeGreaterThan(10).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void pages_of_a_list_show_every_article_once() {
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        Answer page = citizen.get("/news");
        int pages = 0;
        while (true) {
            pages++;
            all.addAll(page.html().select(".news-entry-link").eachAttr("href"));
            Element next = page.html().selectFirst("a[rel=next]");
            if (next == null) break;
            assertThat(seen.add(next.attr("href"))).isTrue();
            page = citizen.get(next.attr("href"));
        }

        long chinese =
                SampleNews.articles().stream().filter(a -> !a.has("lang")).count();
        assertThat(pages).isGreaterThan(1);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo((int) chinese);
        assertThat(page.html().selectFirst("a[rel=prev]")).isNotNull();
    }

    @Test
    void a_page_that_is_not_there_is_not_found_or_the_last() {
        assertThat(citizen.get("/news?page=99999").status()).isIn(200, 404);
        assertThat(citizen.get("/news?page=-1").status()).isIn(200, 404);
        assertThat(citizen.get("/news?page=two").status()).isIn(200, 400, 404);
        assertThat(citizen.get("/news?page=99999999999999999999").status()).isIn(200, 400, 404);
    }

    @Test
    @DisplayName("T1, T2: the page of a column carries the column's tags as stored")
    void columns() {
        for (Map<String, String> column : SampleNews.columns()) {
            Answer page = citizen.get("/columns/" + column.get("key"));

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.meta("ColumnName")).contains(column.get("names.zh-CN"));
            assertThat(page.meta("ColumnDescription")).contains(column.get("description.zh-CN"));
            assertThat(page.meta("ColumnKeywords")).contains(column.get("keywords.zh-CN"));
            assertThat(page.meta("ColumnType")).contains(column.get("type.zh-CN"));
            assertThat(page.html().select("h1").text()).isEqualTo(column.get("names.zh-CN"));
        }
        assertThat(citizen.get("/columns/atlantis").status()).isEqualTo(404);
    }

    // ------------------------------------------------------------------ articles

    @Test
    @DisplayName("T1, T2, T6: the page of an article carries the article's tags as stored")
    void article_tags() {
        JsonNode article = pictured();

        Answer page = citizen.get(addressOf(article.get("title").asText()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.meta("ArticleTitle")).contains(article.get("title").asText());
        assertThat(page.meta("PubDate").orElseThrow())
                .isEqualTo(article.get("date").asText().substring(0, 16));
        assertThat(page.meta("ContentSource")).contains(article.get("source").asText());
        assertThat(page.meta("Keywords").orElseThrow().replace('，', ','))
                .isEqualTo(article.get("tag").asText());
        assertThat(page.meta("SiteName")).contains("中国杭州");
        assertThat(page.meta("ColumnName")).isPresent();
        assertThat(page.html().select("meta[content]").eachAttr("content"))
                .noneMatch(String::isBlank)
                .doesNotContain("null");
        assertThat(page.html().select("h1").text())
                .isEqualTo(article.get("title").asText());
    }

    @Test
    void structured_data_says_the_same() throws IOException {
        JsonNode article = pictured();

        Answer page = citizen.get(addressOf(article.get("title").asText()));

        Element script = page.html().selectFirst("script[type=application/ld+json]");
        JsonNode json = new ObjectMapper().readTree(script.data());
        assertThat(json.get("headline").asText()).isEqualTo(article.get("title").asText());
        assertThat(json.get("datePublished").asText())
                .startsWith(article.get("date").asText().substring(0, 10));
    }

    @Test
    void the_picture_of_an_article_is_served_for_ever() {
        JsonNode article = pictured();
        Element picture =
                citizen.get(addressOf(article.get("title").asText())).html().selectFirst(".news-article-body img");

        assertThat(picture.attr("alt")).isEqualTo(article.get("imageAlt").asText());
        Answer file = citizen.get(picture.attr("src"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).contains("image/png");
        assertThat(file.header("Cache-Control").orElse("")).contains("immutable");
        assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void unknown_articles_are_not_found() {
        for (String id : List.of(
                "999999",
                "17x",
                "-1",
                "0",
                "99999999999999999999",
                "%27%20or%201=1",
                "<script>".replace("<", "%3C").replace(">", "%3E"))) {
            Answer answer = citizen.get("/news/" + id);
            assertThat(answer.status()).as(id).isEqualTo(404);
            assertThat(answer.html().select("header .brand")).isNotEmpty();
        }
    }

    @Test
    void the_reading_count_grows_and_is_not_written_with_every_reading() throws IOException {
        String address = addressOf(pictured().get("title").asText());
        int before = views(citizen.get(address));

        Set<Long> written = new HashSet<>();
        int after = before;
        for (int i = 0; i < 15; i++) {
            after = views(citizen.get(address));
            written.add(lastWriting());
        }

        assertThat(after).isEqualTo(before + 15);
        assertThat(written.size())
                .as("times the database wrote during 15 readings")
                .isLessThanOrEqualTo(3);
    }

    /** When the database last wrote its log. */
    private static long lastWriting() throws IOException {
        Path folder = PortalServer.ofThisRun().data().resolve("portaldb/log");
        long last = 0;
        try (var logs = Files.newDirectoryStream(folder, "log*.dat")) {
            for (Path log : logs)
                last = Math.max(last, Files.getLastModifiedTime(log).toMillis());
        }
        assertThat(last).isPositive();
        return last;
    }

    private static int views(Answer page) {
        for (Element entry : page.html().select(".news-article-meta div")) {
            if (entry.select("dt").text().contains("阅读")
                    || entry.select("dt").text().contains("浏览")) {
                return Integer.parseInt(entry.select("dd").text().replaceAll("\\D", ""));
            }
        }
        throw new AssertionError("no reading count in " + page.html().select(".news-article-meta"));
    }

    @Test
    @DisplayName("D05, A12: hostile HTML is made harmless, in the body and in every text")
    void hostile_html() {
        String title = "潮 <script>alert(1)</script> & \"引号\"";
        JsonNode answer = SampleNews.importArticle(Map.of(
                "id", "it-hostile",
                "title", title,
                "date", "2020-02-02 02:02:02",
                "category", "gonggao",
                "source", "<b>source</b>",
                "brief", "</script><script>alert(2)</script>",
                "tag", "a<i>,b\"",
                "content_html",
                        "<p onclick=\"x()\" style=\"position:fixed\">safe <b>words</b></p><script>alert(3)</script>"
                                + "<a href=\"javascript:alert(4)\">link</a><a href=\" jAvA&#x09;script:alert(4)\">link</a>"
                                + "<img src=\"x\" onerror=\"alert(5)\"><img src=\"data:image/svg+xml,<svg onload=alert(6)>\">"
                                + "<svg onload=\"alert(7)\"></svg><iframe src=\"https://evil.example\"></iframe>"
                                + "<base href=\"https://evil.example/\"><form action=\"/x\"><input name=\"a\"></form>"
                                + "<style>body{display:none}</style><math><mi xlink:href=\"javascript:alert(8)\">m</mi></math>"
                                + "<noscript><p title=\"</noscript><img src=x onerror=alert(9)>\"></noscript>"
                                + "<object data=\"x\"></object><meta http-equiv=\"refresh\" content=\"0\">"));
        assertThat(answer.get("outcome").asText()).isIn("ADDED", "CHANGED", "UNCHANGED");

        Answer page = citizen.get(addressOf(title));

        Element body = page.html().selectFirst(".news-article-body");
        assertThat(body.text()).contains("safe words");
        assertThat(body.select("script, iframe, base, form, input, style, object, meta, svg, math, noscript, link"))
                .isEmpty();
        assertThat(body.getAllElements()).allSatisfy(element -> {
            assertThat(element.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
            assertThat(element.attr("href")).doesNotContainIgnoringCase("script:");
            assertThat(element.attr("src")).doesNotStartWith("data:");
        });
        assertThat(page.html().select("h1").text()).isEqualTo(title);
        assertThat(page.meta("ArticleTitle")).contains(title);
        assertThat(page.html().select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(citizen.get("/columns/gonggao").body()).doesNotContain("<script>alert");
    }

    // ------------------------------------------------------------------ feed and search

    @Test
    void the_feed_of_a_column_is_well_formed_atom() throws Exception {
        Element link = citizen.get("/columns/yaowen").html().selectFirst("link[type=application/atom+xml]");

        Answer feed = citizen.get(link.attr("href"));

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed.body())));
        assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = xml.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isPositive();
        for (String required : List.of("id", "title", "updated")) {
            assertThat(xml.getElementsByTagNameNS("http://www.w3.org/2005/Atom", required)
                            .getLength())
                    .as(required)
                    .isEqualTo(entries.getLength() + 1);
        }
    }

    @Test
    void the_feed_of_a_column_that_is_not_there_is_not_found() {
        String feed = citizen.get("/columns/yaowen")
                .html()
                .selectFirst("link[type=application/atom+xml]")
                .attr("href");

        assertThat(citizen.get(feed.replace("yaowen", "atlantis")).status()).isEqualTo(404);
    }

    @Test
    void search_finds_what_was_published() {
        String title = pictured().get("title").asText();

        Answer hits = citizen.get("/search?q="
                + java.net.URLEncoder.encode(title.substring(0, 4), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(hits.html().select(".news-search-hits a").eachText()).contains(title);
    }

    @Test
    @DisplayName("F06, A12: odd searches are answered, and what was searched for is only text")
    void odd_searches() {
        for (String query : List.of(
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "%25%25", "_____", "'", "%5C", "a%20b%20c%20d%20e%20f%20g", "*:*")) {
            Answer answer = citizen.get("/search?q=" + query);
            assertThat(answer.status()).as(query).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("notice--failed");
        }
    }

    @Test
    void articles_stand_in_the_site_map() {
        String address = addressOf(pictured().get("title").asText());

        assertThat(citizen.get("/sitemap.xml").body())
                .contains("<loc>http://localhost:" + PortalServer.ofThisRun().httpPort() + address + "</loc>");
    }

    @Test
    void a_reader_of_news_gets_no_session() {
        citizen.get(addressOf(pictured().get("title").asText()));

        assertThat(citizen.hasCookies()).isFalse();
    }
}
