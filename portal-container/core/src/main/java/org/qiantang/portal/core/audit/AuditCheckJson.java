// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditCheck;

/** The result of a check as JSON, for the {@code portal} command and for the record that the check leaves in the log. */
public final class AuditCheckJson {
    /** So many fit into a record. */
    static final int MOST_IN_RECORD = 20;

    private AuditCheckJson() {}

    public static JsonObject of(AuditCheck check) {
        return json(check, Integer.MAX_VALUE);
    }

    static String recorded(AuditCheck check) {
        return json(check, MOST_IN_RECORD).toString();
    }

    private static JsonObject json(AuditCheck check, int mostBreaks) {
        JsonArrayBuilder breaks = Json.createArrayBuilder();
        check.breaks().stream()
                .limit(mostBreaks)
                .forEach(found -> breaks.add(Json.createObjectBuilder()
                        .add("kind", found.kind().name())
                        .add("first", found.first())
                        .add("last", found.last())));
        return Json.createObjectBuilder()
                .add("intact", check.isIntact())
                .add("at", check.at().toString())
                .add("millis", check.duration().toMillis())
                .add("records", check.records())
                .add("checkpoints", check.checkpoints())
                .add("breakCount", check.breakCount())
                .add("breaks", breaks)
                .build();
    }

    /** Nothing if somebody else has written this. */
    static Optional<AuditCheck> parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            List<AuditBreak> breaks = json.getJsonArray("breaks").getValuesAs(JsonObject.class).stream()
                    .map(AuditCheckJson::parseBreak)
                    .toList();
            return Optional.of(new AuditCheck(
                    Instant.parse(json.getString("at")),
                    Duration.ofMillis(json.getJsonNumber("millis").longValue()),
                    json.getJsonNumber("records").longValue(),
                    json.getInt("checkpoints"),
                    json.getJsonNumber("breakCount").longValue(),
                    breaks));
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static AuditBreak parseBreak(JsonObject json) {
        return new AuditBreak(
                AuditBreak.Kind.valueOf(json.getString("kind")),
                json.getJsonNumber("first").longValue(),
                json.getJsonNumber("last").longValue());
    }
}
