// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.window.ChinaTime;
import org.qiantang.portal.api.audit.AuditFilter;
import org.qiantang.portal.api.audit.AuditOutcome;

/** What the address of the audit screen asks the log for. What makes no sense in it asks for nothing. */
final class AuditQuestion {

    /** Fields of the form, parameters of the address. */
    static final List<String> FIELDS =
            List.of("from", "until", "actor", "action", "object", "site", "outcome", "text", "address");

    private AuditQuestion() {}

    /** @param value of a parameter by its name; empty if there is none */
    static AuditFilter read(UnaryOperator<String> value) {
        return new AuditFilter(
                start(value.apply("from"), 0),
                start(value.apply("until"), 1), // the last day is meant as a whole
                value.apply("actor"),
                value.apply("action"),
                value.apply("object"),
                value.apply("site"),
                outcome(value.apply("outcome")),
                value.apply("text"),
                value.apply("address"));
    }

    private static @Nullable Instant start(String typed, int daysLater) {
        return ChinaTime.day(typed)
                .map((LocalDate day) -> ChinaTime.start(day.plusDays(daysLater)))
                .orElse(null);
    }

    private static @Nullable AuditOutcome outcome(String name) {
        return Arrays.stream(AuditOutcome.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
