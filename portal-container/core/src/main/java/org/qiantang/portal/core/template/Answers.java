// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes answers down for the database. */
final class Answers {

    private Answers() {}

    static String write(Map<String, String> answers) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(answers).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> answers = new LinkedHashMap<>();
            json.keySet().forEach(key -> answers.put(key, json.getString(key)));
            return answers;
        }
    }
}
