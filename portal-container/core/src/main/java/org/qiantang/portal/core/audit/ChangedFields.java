// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/** Writes fields and their values as one JSON object, in the order of their names. */
final class ChangedFields {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ChangedFields() {}

    static String json(Map<String, ?> fields) {
        if (fields.isEmpty()) return "";
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<String, Object>(fields).forEach((name, value) -> {
            if (value instanceof Long number) object.add(name, number);
            else if (value instanceof Integer number) object.add(name, number);
            else if (value instanceof Boolean yes) object.add(name, yes);
            else object.add(name, String.valueOf(value));
        });
        return object.build().toString();
    }
}
