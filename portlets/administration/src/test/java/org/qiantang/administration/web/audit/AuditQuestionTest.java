// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.audit.AuditFilter;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditRecord;

class AuditQuestionTest {

    private static AuditFilter read(Map<String, String> address) {
        return AuditQuestion.read(name -> address.getOrDefault(name, ""));
    }

    @Test
    void days_are_whole_days_in_china() {
        AuditFilter filter = read(Map.of("from", "2026-11-26", "until", "2026-11-26"));

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-25T16:00:00Z"));
        assertThat(filter.until()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
    }

    @Test
    void an_address_without_a_question_asks_for_everything() {
        assertThat(read(Map.of())).isEqualTo(AuditFilter.ALL);
    }

    @Test
    void what_makes_no_sense_asks_for_nothing() {
        assertThat(read(Map.of("from", "yesterday", "outcome", "MAYBE"))).isEqualTo(AuditFilter.ALL);
        assertThat(read(Map.of("outcome", "DENIED")).outcome()).isEqualTo(AuditOutcome.DENIED);
    }

    // ------------------------------------------------------------------ what a record says

    private static AuditRecord record(String before, String after) {
        return new AuditRecord(
                7,
                Instant.EPOCH,
                "security",
                "role.changed",
                "role",
                "editor",
                "",
                before,
                after,
                AuditOutcome.DONE,
                "192.0.2.1",
                "");
    }

    @Test
    void what_was_changed_is_told_field_by_field() {
        AuditRow row = AuditRow.of(record(
                "{\"mail\":\"a@hangzhou.example\",\"staff\":true,\"gone\":1,\"note\":\"\"}",
                "{\"mail\":\"b@hangzhou.example\",\"staff\":false,\"note\":\"\"}"));

        assertThat(row.changes())
                .containsExactly(
                        new AuditRow.Change("mail", "a@hangzhou.example", "b@hangzhou.example"),
                        new AuditRow.Change("staff", "true", "false"),
                        new AuditRow.Change("gone", "1", ""));
        assertThat(row.changes()).allMatch(AuditRow.Change::isShownBefore);
        assertThat(new AuditRow.Change("mail", "a", "a").isShownBefore()).isFalse();
    }

    @Test
    void a_text_that_was_cut_is_shown_as_it_is() {
        AuditRow row = AuditRow.of(record("", "{\"permissions\":\"content:*:ed"));

        assertThat(row.changes()).containsExactly(new AuditRow.Change("", "", "{\"permissions\":\"content:*:ed"));
    }

    @Test
    void an_act_that_changed_nothing_has_no_changes() {
        assertThat(AuditRow.of(record("", "")).changes()).isEmpty();
    }
}
