// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The sample columns and news that come with the server, and their way into the main site. */
public final class SampleNews {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static boolean imported;

    private SampleNews() {}

    static Path folder() {
        return PortalServer.ofThisRun().home().resolve("sample");
    }

    /** Takes all of it in, once for all tests. */
    public static synchronized void require() {
        if (imported) return;
        outcomes(importColumns(), "ADDED");
        outcomes(importArticles(), "ADDED");
        imported = true;
    }

    static void outcomes(List<JsonNode> answers, String expected) {
        for (JsonNode answer : answers) {
            if (!answer.get("outcome").asText().equals(expected)) throw new AssertionError("sample refused: " + answer);
        }
    }

    /** The columns as they were written down: key, and texts like {@code name.zh-CN}. */
    public static List<Map<String, String>> columns() {
        return columns("columns.yaml");
    }

    static List<Map<String, String>> columns(String file) {
        try {
            List<Map<String, Object>> read = new Yaml().load(Files.readString(folder().resolve(file)));
            return read.stream().map(SampleNews::flat).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> flat(Map<String, Object> column) {
        Map<String, String> flat = new java.util.LinkedHashMap<>();
        column.forEach((name, value) -> {
            if (value instanceof Map<?, ?> texts)
                texts.forEach((language, text) -> flat.put(name + "." + language, text.toString()));
            else flat.put(name, value.toString());
        });
        return flat;
    }

    /** The articles of the main site as they were written down. */
    public static List<JsonNode> articles() {
        return articles("news.jsonl");
    }

    static List<JsonNode> articles(String file) {
        try {
            List<JsonNode> result = new ArrayList<>();
            for (String line : Files.readAllLines(folder().resolve(file))) {
                if (!line.isBlank()) result.add(JSON.readTree(line));
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<JsonNode> importColumns() {
        return send("news-columns", records(columns()));
    }

    static String records(List<Map<String, String>> columns) {
        StringBuilder lines = new StringBuilder();
        for (Map<String, String> column : columns) {
            ObjectNode record = JSON.createObjectNode();
            ObjectNode fields = record.putObject("fields");
            column.forEach(fields::put);
            lines.append(record).append('\n');
        }
        return lines.toString();
    }

    public static List<JsonNode> importArticles() {
        return send("news", records("news.jsonl"));
    }

    static String records(String articles) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode article : articles(articles))
            lines.append(record(article)).append('\n');
        return lines.toString();
    }

    static ObjectNode record(JsonNode article) {
        ObjectNode record = JSON.createObjectNode();
        record.set("fields", article);
        ObjectNode files = record.putObject("files");
        try (var pictures = Files.list(folder().resolve("pictures"))) {
            for (Path picture : pictures.filter(Files::isRegularFile).toList()) {
                String name = picture.getFileName().toString();
                if (!article.toString().contains(name)) continue;
                files.put(name, Base64.getEncoder().encodeToString(Files.readAllBytes(picture)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return record;
    }

    /** Takes one record into the main site; the answer says what became of it. */
    public static JsonNode importArticle(Map<String, String> fields) {
        ObjectNode record = JSON.createObjectNode();
        ObjectNode given = record.putObject("fields");
        fields.forEach(given::put);
        return send("news", record + "\n").get(0);
    }

    /** Sends records, one a line; the answers in their order. */
    public static List<JsonNode> send(String kind, String lines) {
        return send(kind, "main", lines);
    }

    static List<JsonNode> send(String kind, String site, String lines) {
        Answer answer = Administration.post("/_admin/import/" + kind + "?site=" + site, "application/x-ndjson", lines);
        if (answer.status() != 200) throw new AssertionError(answer.status() + ": " + answer.body());
        List<JsonNode> result = new ArrayList<>();
        try {
            for (String line : answer.body().lines().toList()) result.add(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
        return result;
    }
}
