// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.media.MediaStore;
import org.qiantang.portal.api.content.ContentImport.Outcome;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Records as they come: two thousand of a television station, and those of the sample site. */
class RealRecordsTest {

    private static final Pattern PICTURE = Pattern.compile("[a-z-]+\\.png");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    @Test
    void every_record_of_a_year_can_be_taken() throws IOException {
        List<Map<String, String>> records = SharedData.records(SharedData.file("news/xwlb_2025.jsonl"));
        ImportFixture slice = new ImportFixture(database, folder);
        MediaStore store = new MediaStore(folder);

        for (Map<String, String> fields : records) {
            ArticleContent content = ArticleRecord.read(new RecordFields(fields), new ImportedMedia(store, Map.of()));
            assertThat(content.body()).startsWith("<p>").doesNotContain("<script");
        }
        List<Map<String, String>> stored =
                records.stream().filter(each -> isTenth(records, each)).toList();
        for (Map<String, String> fields : stored) assertThat(slice.add(fields)).isEqualTo(Outcome.ADDED);

        ListPage page = slice.reader.page(
                NewsFixture.SITE, Locale.SIMPLIFIED_CHINESE, Optional.empty(), new PageRequest(2, 20));
        assertThat(page.total()).isEqualTo(stored.size());
        assertThat(page.entries()).hasSize(20).isSortedAccordingTo((a, b) -> b.publishedAt()
                .compareTo(a.publishedAt()));
        assertThat(slice.columnReader.all(NewsFixture.SITE)).hasSize(1);
        assertThat(slice.add(stored.get(7))).isEqualTo(Outcome.UNCHANGED);
    }

    /** All are read, but storing one in ten shows as much in a tenth of the time. */
    private static boolean isTenth(List<Map<String, String>> records, Map<String, String> fields) {
        return records.indexOf(fields) % 10 == 0;
    }

    @Test
    void html_bodies_of_a_television_station_keep_their_text() throws IOException {
        List<Map<String, String>> records = SharedData.records(SharedData.file("news/xwlb_html_sample_2024.jsonl"));
        MediaStore store = new MediaStore(folder);

        for (Map<String, String> fields : records) {
            ArticleContent content = ArticleRecord.read(new RecordFields(fields), new ImportedMedia(store, Map.of()));
            assertThat(text(content.body())).isEqualTo(text(fields.get("content_html")));
            assertThat(content.publishedAt()).isBetween(Instant.parse("2024-01-01T00:00:00Z"), NewsFixture.NOW);
        }
    }

    @Test
    void the_sample_site_can_be_imported() throws IOException {
        List<Map<String, String>> records = SharedData.records(SharedData.sample("news.jsonl"));
        Path pictures = SharedData.sample("pictures");
        MediaStore store = new MediaStore(folder);

        Set<String> ids = new HashSet<>();
        for (Map<String, String> fields : records) {
            Map<String, byte[]> files = files(fields, pictures);
            if (fields.containsKey("image") && !files.containsKey(fields.get("image"))) continue; // being drawn
            ArticleContent content = ArticleRecord.read(new RecordFields(fields), new ImportedMedia(store, files));
            assertThat(content.picture().isEmpty()).isEqualTo(!fields.containsKey("image"));
            assertThat(ids.add(fields.get("id"))).as(fields.get("id")).isTrue();
        }
        assertThat(ids).isNotEmpty();
    }

    private static Map<String, byte[]> files(Map<String, String> fields, Path pictures) {
        Map<String, byte[]> files = new HashMap<>();
        Matcher named = PICTURE.matcher(fields.getOrDefault("content_html", "") + " " + fields.get("image"));
        while (named.find()) {
            Path file = pictures.resolve(named.group());
            if (Files.exists(file)) files.put(named.group(), bytes(file));
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as a reader sees it. */
    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#96;", "`")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”")
                .replace("&middot;", "·")
                .replace("&mdash;", "—")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\p{Z}]+", "");
    }
}
