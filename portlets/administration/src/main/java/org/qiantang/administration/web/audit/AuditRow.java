// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.audit.AuditRecord;

/**
 * A record with what was changed field by field.
 *
 * @param changes empty if nothing was changed
 */
public record AuditRow(AuditRecord record, List<Change> changes) {

    /** What one field was and is. */
    public record Change(String field, String before, String after) {

        /** Whether there was something else before. */
        public boolean isShownBefore() {
            return !before.isEmpty() && !before.equals(after);
        }
    }

    static AuditRow of(AuditRecord record) {
        Optional<JsonObject> before = parse(record.before());
        Optional<JsonObject> after = parse(record.after());
        if (before.isEmpty() || after.isEmpty()) return new AuditRow(record, asWritten(record));
        Set<String> fields = new LinkedHashSet<>(before.get().keySet());
        fields.addAll(after.get().keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            Change change = new Change(field, text(before.get(), field), text(after.get(), field));
            if (!change.before().isEmpty() || !change.after().isEmpty()) changes.add(change);
        }
        return new AuditRow(record, changes);
    }

    /** Long texts are cut and are no JSON any more. */
    private static List<Change> asWritten(AuditRecord record) {
        return List.of(new Change("", record.before(), record.after()));
    }

    private static Optional<JsonObject> parse(String text) {
        if (text.isEmpty()) return Optional.of(JsonValue.EMPTY_JSON_OBJECT);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, JsonValue> object, String field) {
        JsonValue value = object.get(field);
        if (value == null) return "";
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
