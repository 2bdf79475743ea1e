// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.CommandLineFixture;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.server.RunningPortalFixture;

/** An import from the file to the portal and back to the person. */
class ImportCommandTest {
    @TempDir
    Path folder;

    private final CommandLineFixture person = CommandLineFixture.english();
    private FakePortal portal;

    @BeforeEach
    void start() throws IOException {
        portal = FakePortal.start();
        RunningPortalFixture.note(data(), portal);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void many_records_travel_in_batches_of_fifty() throws IOException {
        Path file = file(
                "news.jsonl",
                IntStream.range(0, 120)
                        .mapToObj(i -> "{\"title\":\"t" + i + "\"}")
                        .collect(Collectors.joining("\n")));

        assertThat(importNews(file)).isZero();
        assertThat(portal.bodies()).extracting(body -> body.lines().count()).containsExactly(50L, 50L, 20L);
        assertThat(person.out()).contains("120 read, 120 added, 0 changed, 0 unchanged, 0 rejected.");
        assertThat(data().resolve("rejects")).doesNotExist();
    }

    @Test
    void bad_records_are_kept_apart_with_line_and_reason_and_the_others_are_taken() throws IOException {
        Path file =
                file("news.jsonl", "{\"title\":\"first\"}\n{broken\n{\"body\":\"no title\"}\n{\"title\":\"again\"}\n");

        assertThat(importNews(file)).isEqualTo(3);
        assertThat(person.out()).contains("4 read, 1 added, 0 changed, 1 unchanged, 2 rejected.");
        assertThat(person.err()).contains(rejects().toString());
        JsonNode[] lines = Files.readAllLines(rejects()).stream()
                .map(ImportCommandTest::json)
                .toArray(JsonNode[]::new);
        assertThat(lines[0].path("line").asInt()).isEqualTo(2);
        assertThat(lines[0].path("record").asText()).isEqualTo("{broken");
        assertThat(lines[1].path("line").asInt()).isEqualTo(3);
        assertThat(lines[1].path("reason").asText()).isEqualTo("field 'title' is missing");
    }

    @Test
    void a_good_import_removes_the_rejects_of_the_one_before() throws IOException {
        importNews(file("news.jsonl", "{}"));
        assertThat(rejects()).exists();

        importNews(file("news.jsonl", "{\"title\":\"mended\"}"));
        assertThat(rejects()).doesNotExist();
    }

    @Test
    void pictures_travel_with_their_record_and_missing_ones_are_named() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("pictures")).resolve("tide.png"), "tide");
        Path file = file(
                "news.jsonl", "{\"title\":\"Tide\",\"image\":\"tide.png\",\"content_html\":\"<img src='gone.png'>\"}");

        importNews(file);

        JsonNode record = json(portal.bodies().get(0).strip());
        assertThat(record.path("files").path("tide.png").asText()).isEqualTo("dGlkZQ==");
        assertThat(record.path("fields").path("image").asText()).isEqualTo("tide.png");
        assertThat(person.err()).contains("gone.png");
    }

    @Test
    void columns_are_read_from_yaml() throws IOException {
        Path file = file("columns.yaml", "- {key: a, title: {en: News}}\n- {key: b, \"title\": Notices}\n");

        person.type("import", "columns", file, "--data", data(), "--site", "edu", "--column", "x");

        assertThat(portal.requests()).containsExactly("POST /_admin/import/news-columns?site=edu&column=x");
        assertThat(portal.bodies().get(0)).contains("\"title.en\":\"News\"");
    }

    @Test
    void without_a_portal_one_sentence_says_how_to_start_it() throws IOException {
        Path file = file("news.jsonl", "{}");

        assertThat(person.type("import", "news", file, "--data", folder.resolve("other")))
                .isEqualTo(16);
        assertThat(person.err()).hasLineCount(1).contains("portal start");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(importNews(folder.resolve("missing.jsonl"))).isEqualTo(21);
        assertThat(person.err()).hasLineCount(1).contains("missing.jsonl");
    }

    private int importNews(Path file) {
        return person.type("import", "news", file, "--data", data());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path rejects() {
        return data().resolve("rejects/news.rejects.jsonl");
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
