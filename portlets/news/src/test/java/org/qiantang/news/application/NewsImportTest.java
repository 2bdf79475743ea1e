// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.application.ImportFixture.record;
import static org.qiantang.news.domain.NewsFixture.SITE;
import static org.qiantang.portal.api.content.ContentImport.Outcome.ADDED;
import static org.qiantang.portal.api.content.ContentImport.Outcome.CHANGED;
import static org.qiantang.portal.api.content.ContentImport.Outcome.UNCHANGED;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.media.MediaFixture;
import org.qiantang.portal.api.content.ImportRejectedException;
import org.qiantang.portal.testkit.InMemoryDatabase;

class NewsImportTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private ImportFixture slice;

    @BeforeEach
    void open() {
        slice = new ImportFixture(database, folder);
    }

    @Test
    void an_imported_article_is_published_with_all_it_says() {
        assertThat(slice.add(record("author", "王芳", "url", "https://www.hangzhou.example/1")))
                .isEqualTo(ADDED);

        NewsArticle article = imported("yaowen-001");
        ArticleContent content = article.getContent();
        assertThat(slice.reader.article(SITE, article.getId())).isNotNull();
        assertThat(content.title()).isEqualTo("一号线延长到机场");
        assertThat(content.publishedAt()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(content.keywords().words()).containsExactly("地铁", "出行");
        assertThat(content.body()).isEqualTo("<p>地铁一号线今天延长到机场。</p>\n<p>首班车六点发车。</p>");
        assertThat(content.language()).isEqualTo("zh-CN");
        assertThat(content.author()).isEqualTo("王芳");
        assertThat(content.originalUrl()).isEqualTo("https://www.hangzhou.example/1");
    }

    @Test
    @DisplayName("N5 an import may be repeated")
    void an_import_may_be_repeated() {
        slice.add(record());
        long id = imported("yaowen-001").getId();

        assertThat(slice.add(record())).isEqualTo(UNCHANGED);
        assertThat(slice.add(record("title", "一号线延长到萧山机场"))).isEqualTo(CHANGED);

        assertThat(imported("yaowen-001").getId()).isEqualTo(id);
        assertThat(imported("yaowen-001").getContent().title()).isEqualTo("一号线延长到萧山机场");
    }

    @Test
    void the_same_title_with_another_body_is_another_article() {
        slice.add(record("id", "1", "title", "国内联播快讯", "body", "国家公园今天开园。"));
        slice.add(record("id", "2", "title", "国内联播快讯", "body", "铁路今天调图。"));

        assertThat(slice.reader.latest(SITE, Locale.SIMPLIFIED_CHINESE, Optional.empty(), 10))
                .extracting(ArticleSummary::title)
                .containsExactly("国内联播快讯", "国内联播快讯");
    }

    @Test
    void a_category_is_a_known_key_or_a_known_name_in_any_language() {
        database.transaction(
                () -> NewsFixture.columnsIn(database.entityManager()).add(NewsFixture.cityNews()));

        slice.add(record("id", "1", "category", "yaowen"));
        slice.add(record("id", "2", "category", "杭州要闻"));
        slice.add(record("id", "3", "category", "City news", "lang", "en"));

        assertThat(slice.columnReader.all(SITE)).hasSize(1);
        for (String id : new String[] {"1", "2", "3"}) {
            assertThat(imported(id).getContent().column()).isEqualTo("yaowen");
        }
    }

    @Test
    void an_unknown_category_becomes_a_column() {
        slice.add(record("id", "1", "category", "要闻"));
        slice.add(record("id", "2", "category", "要闻"));

        assertThat(slice.columnReader.all(SITE)).singleElement().satisfies(column -> {
            assertThat(column.isNamed("要闻")).isTrue();
            assertThat(imported("2").getContent().column()).isEqualTo(column.getKey());
        });
    }

    @Test
    void a_column_that_is_named_by_its_key_is_found_or_made() {
        slice.add(record("id", "1", "column", "yaowen", "category", "要闻"));
        slice.add(record("id", "2", "column", "yaowen", "category", "别的"));
        slice.add(record("id", "3", "column", "gonggao", "category", null));

        assertThat(slice.columnReader.all(SITE)).extracting(NewsColumn::getKey).containsExactly("yaowen", "gonggao");
        assertThat(slice.columnReader.get(SITE, "yaowen").isNamed("要闻")).isTrue();
    }

    @Test
    void a_local_picture_enters_the_store_and_stands_before_plain_text() {
        slice.add(
                record("image", "metro.png", "imageAlt", "新车站 \"机场\""), Map.of("metro.png", MediaFixture.png(40, 30)));

        ArticleContent content = imported("yaowen-001").getContent();
        assertThat(content.picture().width()).isEqualTo(40);
        assertThat(content.picture().alt()).isEqualTo("新车站 \"机场\"");
        assertThat(content.body())
                .startsWith("<figure><img src=\"/portlets/news/media/")
                .contains("alt=\"新车站 &#34;机场&#34;\"", "width=\"40\"", "height=\"30\"");
        assertThat(slice.add(
                        record("image", "metro.png", "imageAlt", "新车站 \"机场\""),
                        Map.of("metro.png", MediaFixture.png(40, 30))))
                .isEqualTo(UNCHANGED);
    }

    @Test
    @DisplayName("N7 a picture of another host is remembered, not shown")
    void a_picture_of_another_host_is_remembered_not_shown() {
        slice.add(record("image", "https://p5.img.example/a.jpg"));

        ArticleContent content = imported("yaowen-001").getContent();
        assertThat(content.picture().isEmpty()).isTrue();
        assertThat(content.remotePicture()).isEqualTo("https://p5.img.example/a.jpg");
        assertThat(content.body()).doesNotContain("img");
    }

    @Test
    void pictures_of_an_html_body_come_from_its_files() {
        String html = "<p>今天通车。</p><figure><img src=\"a.png\" alt=\"车站\"><figcaption>新车站</figcaption></figure>"
                + "<img src=\"https://evil.example/x.png\"><img src=\"missing.png\">";

        slice.add(record("body", null, "content_html", html), Map.of("a.png", MediaFixture.png(4, 3)));

        assertThat(imported("yaowen-001").getContent().body())
                .containsOnlyOnce("<img")
                .contains("/portlets/news/media/", "<figcaption>新车站</figcaption>")
                .doesNotContain("evil", "missing");
    }

    @Test
    @DisplayName("N12 a record needs an id, a title, a date, a body and a column, and nothing else")
    void a_record_needs_an_id_a_title_a_date_a_body_and_a_column() {
        assertRejected(record("id", null), "field 'id' is missing");
        assertRejected(record("title", " \u3000"), "field 'title' is missing");
        assertRejected(record("date", null), "field 'date' is missing");
        assertRejected(record("body", " "), "field 'body' is missing or has nothing to read");
        assertRejected(record("category", null), "field 'category' is missing");

        assertThat(slice.add(record("source", null, "tag", null, "brief", null)))
                .isEqualTo(ADDED);
    }

    @Test
    @DisplayName("N6 who sends a record is told which field is wrong")
    void who_sends_a_record_is_told_which_field_is_wrong() {
        assertRejected(record("title", "a".repeat(201)), "field 'title' is longer than 200 characters");
        assertRejected(record("title", "a\u0007b"), "field 'title' has the character U+0007, which texts cannot have");
        assertRejected(record("title", "a\u202eb"), "field 'title' has the character U+202E, which texts cannot have");
        assertRejected(record("source", "\ud800"), "field 'source' has the character U+D800, which texts cannot have");
        assertRejected(
                record("date", "2026-02-30 10:00:00"),
                "field 'date' is no date like 2026-11-20 18:00:00: '2026-02-30 10:00:00'");
        assertRejected(
                record("content_html", "<script>alert(1)</script>"),
                "field 'content_html' is missing or has nothing to read");
        assertRejected(
                record("column", "Yao wen"),
                "field 'column' is no key of small letters, digits and hyphens: 'Yao wen'");
        assertRejected(record("image", "metro.png"), "field 'image' names the file 'metro.png', which is not there");
        assertRejected(
                record("url", "javascript:alert(1)"), "field 'url' is no address that begins with http:// or https://");
        assertRejected(record("lang", "e"), "field 'lang' is no language tag like zh-CN or en: 'e'");
        assertThat(slice.reader.latest(SITE, Locale.SIMPLIFIED_CHINESE, Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    @DisplayName("N8 a file that is no picture is no article's picture")
    void a_file_that_is_no_picture_is_rejected() {
        assertThatThrownBy(() -> slice.add(record("image", "a.png"), Map.of("a.png", "<svg/>".getBytes())))
                .isInstanceOf(ImportRejectedException.class)
                .hasMessage("file 'a.png': the file is neither PNG, JPEG, GIF, WebP, MP4, WebM nor WebVTT");
    }

    @Test
    void line_breaks_and_invisible_spaces_of_titles_become_spaces_or_vanish() {
        slice.add(record("title", " 一号线\r\n延长\u200b到\u3000机场 "));

        assertThat(imported("yaowen-001").getContent().title()).isEqualTo("一号线 延长到 机场");
    }

    private void assertRejected(Map<String, String> fields, String message) {
        assertThatThrownBy(() -> slice.add(fields))
                .isInstanceOf(ImportRejectedException.class)
                .hasMessage(message);
    }

    private NewsArticle imported(String sourceId) {
        return slice.news.news.find(SITE, sourceId).orElseThrow();
    }
}
