// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.qiantang.portal.launcher.console.Console;

/** What a check of the audit log has found, for people. */
final class AuditReport {
    private static final int SHOWN = 20;

    private final JsonNode check;

    AuditReport(JsonNode check) {
        this.check = check;
    }

    boolean isIntact() {
        return check.path("intact").asBoolean(false);
    }

    void print(Console console) {
        long records = check.path("records").asLong();
        if (isIntact()) {
            console.say("auditIntact", records, check.path("checkpoints").asLong());
            return;
        }
        long count = check.path("breakCount").asLong();
        console.complain("auditBroken", count, records);
        JsonNode breaks = check.path("breaks");
        for (int i = 0; i < Math.min(SHOWN, breaks.size()); i++) print(breaks.get(i), console);
        if (count > SHOWN) console.complain("auditMore", count - SHOWN);
    }

    private static void print(JsonNode found, Console console) {
        String key = "auditBreak." + found.path("kind").asText();
        boolean known = console.messages().bundle().containsKey(key);
        console.complain(
                known ? key : "auditBreak.UNKNOWN",
                found.path("first").asLong(),
                found.path("last").asLong());
    }
}
