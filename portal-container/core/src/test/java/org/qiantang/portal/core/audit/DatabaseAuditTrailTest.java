// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.portal.core.audit.AuditFixture.LI;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.audit.AuditFilter;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditPage;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** What the audit administrator sees, and nobody else. */
class DatabaseAuditTrailTest {
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller AUDITOR = new Caller("auditor", "203.0.113.8", "s-2");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @TempDir
    Path folder;

    private final DatabaseAuditTrail trail = new DatabaseAuditTrail();
    private AuditFixture audit;

    @BeforeEach
    void assemble() {
        audit = AuditFixture.on(database, folder, NINE);
        trail.reading = who -> {
            if (!who.equals(AUDITOR)) throw new SecurityException("not for " + who.account());
        };
        trail.log = audit.log();
        trail.reader = audit.reader;
        trail.checks = audit.checks;
    }

    @Test
    void each_part_of_a_filter_selects() {
        appendThree();
        Instant half = NINE.instant().plusSeconds(1800);
        AuditFilter all = AuditFilter.ALL.between(null, NINE.instant().plusSeconds(3601));

        assertThat(numbers(all)).containsExactly(3L, 2L, 1L);
        assertThat(numbers(all.withActor("li.na"))).containsExactly(3L, 1L);
        assertThat(numbers(all.withAction("grant."))).containsExactly(1L);
        assertThat(numbers(all.withObject("site"))).containsExactly(3L, 2L);
        assertThat(numbers(all.withObject("site:main"))).containsExactly(2L);
        assertThat(numbers(all.withSite("jiaoyu"))).containsExactly(3L);
        assertThat(numbers(all.withOutcome(AuditOutcome.DENIED))).containsExactly(2L);
        assertThat(numbers(all.withAddress("203.0.113.9"))).containsExactly(2L);
        assertThat(numbers(all.withText("a_B"))).containsExactly(1L);
        assertThat(numbers(all.withText("' OR 1=1 --"))).isEmpty();
        assertThat(numbers(all.between(half, half.plusSeconds(1801)))).containsExactly(3L);
        assertThat(numbers(all.between(null, half))).containsExactly(2L, 1L);
    }

    private void appendThree() {
        audit.append(
                AuditEvent.of(LI, "grant.added")
                        .about("account", "wang")
                        .at("main")
                        .changing(Map.of(), Map.of("role", "A_b")),
                AuditEvent.of(new Caller("zhang", "203.0.113.9", ""), "access.denied")
                        .about("site", "main")
                        .changing(Map.of(), Map.of("role", "Axb"))
                        .denied());
        audit.at(Clock.offset(NINE, Duration.ofHours(1)));
        audit.append(AuditEvent.of(LI, "site.imported").about("site", "jiaoyu").at("jiaoyu"));
        audit.at(Clock.offset(NINE, Duration.ofHours(2)));
    }

    private List<Long> numbers(AuditFilter filter) {
        return trail.search(AUDITOR, filter, 1, 50).records().stream()
                .map(AuditRecord::number)
                .toList();
    }

    @Test
    void what_was_found_comes_in_parts() {
        audit.appendMany(5);

        AuditPage second = trail.search(AUDITOR, AuditFilter.ALL.withAction("grant."), 2, 2);

        assertThat(second.records()).extracting(AuditRecord::number).containsExactly(3L, 2L);
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.pages()).isEqualTo(3);
        assertThatThrownBy(() -> trail.search(AUDITOR, AuditFilter.ALL, 0, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trail.search(AUDITOR, AuditFilter.ALL, 1, 201))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_records_come_in_parts_too() {
        audit.appendMany(4); // the first look is the fifth

        AuditPage first = trail.search(AUDITOR, AuditFilter.ALL, 1, 2);
        AuditPage last = trail.search(AUDITOR, AuditFilter.ALL, 3, 2);

        assertThat(first.records()).extracting(AuditRecord::number).containsExactly(5L, 4L);
        assertThat(first.total()).isEqualTo(5);
        assertThat(last.records()).extracting(AuditRecord::number).containsExactly(2L, 1L);
        assertThat(last.pages()).isEqualTo(3);
    }

    @Test
    void who_searches_exports_or_checks_is_recorded_with_what_was_looked_for() throws IOException {
        trail.search(AUDITOR, AuditFilter.ALL.withActor("li.na"), 1, 10);
        trail.writeCsv(AUDITOR, AuditFilter.ALL.withSite("main"), new StringWriter());
        trail.verifyNow(AUDITOR);

        assertThat(audit.records()).allMatch(record -> record.actor().equals("auditor"));
        assertThat(audit.records())
                .extracting(AuditRecord::action)
                .containsExactly("audit.searched", "audit.exported", "audit.verified");
        assertThat(audit.records().get(0).after()).isEqualTo("{\"actor\":\"li.na\"}");
        assertThat(audit.records().get(1).after()).isEqualTo("{\"site\":\"main\"}");
    }

    @Test
    void nobody_else_searches_exports_or_checks() {
        assertThatThrownBy(() -> trail.search(LI, AuditFilter.ALL, 1, 10)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> trail.writeCsv(LI, AuditFilter.ALL, new StringWriter()))
                .isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> trail.lastCheck(LI)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> trail.verifyNow(LI)).isInstanceOf(SecurityException.class);

        assertThat(audit.records()).isEmpty();
    }

    @Test
    void nothing_is_shown_if_the_look_cannot_be_recorded() {
        audit.append(AuditFixture.event(1));
        audit.sql("DELETE FROM audit_head");
        var out = new StringWriter();

        assertThatThrownBy(() -> trail.search(AUDITOR, AuditFilter.ALL, 1, 10))
                .isInstanceOf(AuditFailedException.class);
        assertThatThrownBy(() -> trail.writeCsv(AUDITOR, AuditFilter.ALL, out))
                .isInstanceOf(AuditFailedException.class);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void the_last_check_is_known_with_its_breaks() {
        audit.appendMany(3);
        assertThat(trail.lastCheck(AUDITOR)).isEqualTo(AuditCheck.NEVER);
        assertThat(trail.verifyNow(AUDITOR).isIntact()).isTrue();
        assertThat(trail.lastCheck(AUDITOR).isIntact()).isTrue();

        audit.sql("UPDATE audit_record SET actor = 'x' WHERE sequence_number = 2");
        AuditCheck broken = trail.verifyNow(AUDITOR);

        assertThat(broken.breaks()).containsExactly(new AuditBreak(AuditBreak.Kind.CHANGED, 2, 2));
        assertThat(trail.lastCheck(AUDITOR)).isEqualTo(broken);
        assertThat(audit.records().get(4).outcome()).isEqualTo(AuditOutcome.FAILED);
    }

    @Test
    void an_export_opens_in_a_spreadsheet_as_it_was_written() throws IOException {
        audit.append(AuditEvent.of(LI, "column.renamed")
                .about("column", "要闻, \"头条\"")
                .changing(Map.of(), Map.of("name", "第一行\n第二行")));
        var out = new StringWriter();
        trail.writeCsv(AUDITOR, AuditFilter.ALL.withActor("li.na"), out);

        assertThat(out.toString()).startsWith("\uFEFFnumber,time,actor,");
        CSVRecord row = rows(out).get(0);
        assertThat(row.get("number")).isEqualTo("1");
        assertThat(row.get("time")).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(row.get("object_id")).isEqualTo("要闻, \"头条\"");
        assertThat(row.get("after")).isEqualTo("{\"name\":\"第一行\\n第二行\"}");
    }

    private static List<CSVRecord> rows(StringWriter csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.toString().substring(1)))
                .getRecords();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "\r=1"})
    void no_cell_of_an_export_is_taken_for_a_formula(String hostile) throws IOException {
        audit.append(AuditEvent.of(new Caller(hostile, hostile, hostile), hostile)
                .about(hostile, hostile)
                .at(hostile));
        audit.sql("UPDATE audit_record SET before_text = '" + hostile + "'"); // as if it had not passed the portal
        var out = new StringWriter();
        trail.writeCsv(AUDITOR, AuditFilter.ALL, out);

        CSVRecord row = rows(out).get(0);
        assertThat(List.of(row.get("actor"), row.get("object_id"), row.get("before"), row.get("session")))
                .allSatisfy(cell -> assertThat("=+-@＝＋－＠\t\r").doesNotContain(cell.substring(0, 1)))
                .allSatisfy(cell -> assertThat(cell).contains(hostile.substring(1)));
    }
}
