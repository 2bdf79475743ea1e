// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real records and hostile texts that may lie beside the project; tests that want them are skipped where they do not. */
final class SharedData {

    /** From the module's folder, where tests run. */
    private static final Path FOLDER = Path.of("../../../shared/data");

    private SharedData() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(
                Files.isReadable(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }

    static Path sample(String name) {
        Path file = Path.of("../../ear/src/main/sample").resolve(name);
        assumeTrue(
                Files.isReadable(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }

    /** The records of a file with one JSON object a line, as an import hands them over. */
    static List<Map<String, String>> records(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(SharedData::fields).toList();
        }
    }

    private static Map<String, String> fields(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            object.forEach((name, value) -> {
                if (value != JsonValue.NULL) fields.put(name, text(value));
            });
            return fields;
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
