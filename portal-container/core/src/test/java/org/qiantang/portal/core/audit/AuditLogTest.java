// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.portal.core.audit.AuditFixture.LI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.testkit.InMemoryDatabase;

class AuditLogTest {
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-11-20T09:00:00.123Z"), ZoneOffset.UTC);

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @TempDir
    Path folder;

    private AuditFixture audit;

    @BeforeEach
    void assemble() {
        audit = AuditFixture.on(database, folder, NINE);
    }

    @Test
    void a_record_tells_who_did_what_to_which_thing_when_and_from_where() {
        audit.append(AuditEvent.of(LI, "grant.removed")
                .about("account", "wang")
                .at("main")
                .changing(Map.of("role", "editor", "count", 2), Map.of("role", "")));

        assertThat(audit.records())
                .containsExactly(new AuditRecord(
                        1,
                        NINE.instant(),
                        "li.na",
                        "grant.removed",
                        "account",
                        "wang",
                        "main",
                        "{\"count\":2,\"role\":\"editor\"}",
                        "{\"role\":\"\"}",
                        AuditOutcome.DONE,
                        "203.0.113.7",
                        "s-1"));
    }

    @Test
    void records_are_numbered_without_gaps_and_the_whole_is_intact() {
        audit.appendMany(5);

        assertThat(audit.records()).extracting(AuditRecord::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(audit.verify().isIntact()).isTrue();
        assertThat(audit.verify().records()).isEqualTo(5);
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_record_and_no_gap() {
        audit.append(AuditFixture.event(1));
        assertThatThrownBy(() -> database.transaction(() -> {
                    audit.log().append(AuditFixture.event(2));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        audit.append(AuditFixture.event(3));

        assertThat(audit.records()).extracting(AuditRecord::objectId).containsExactly("wang.1", "wang.3");
        assertThat(audit.verify().isIntact()).isTrue();
    }

    @Test
    void an_act_fails_if_its_record_cannot_be_written() {
        audit.append(AuditFixture.event(1));
        audit.sql("ALTER TABLE audit_record ADD CONSTRAINT disk_full CHECK (sequence_number < 2)");
        try {
            assertThatThrownBy(() -> database.transaction(() -> {
                        accountNamed("wang");
                        audit.log().append(AuditFixture.event(2));
                    }))
                    .isInstanceOf(AuditFailedException.class);
        } finally {
            audit.sql("ALTER TABLE audit_record DROP CONSTRAINT disk_full");
        }

        assertThat(accounts()).isZero();
        assertThat(audit.records()).hasSize(1);
    }

    private void accountNamed(String name) {
        database.entityManager()
                .createNativeQuery("INSERT INTO account (name, password_hash, one_time, changed_at)"
                        + " VALUES (?1, 'x', FALSE, CURRENT_TIMESTAMP)")
                .setParameter(1, name)
                .executeUpdate();
    }

    private int accounts() {
        return database.inTransaction(() -> ((Number) database.entityManager()
                        .createNativeQuery("SELECT COUNT(*) FROM account")
                        .getSingleResult())
                .intValue());
    }

    @Test
    void acts_fail_while_the_log_does_not_know_how_far_it_goes() {
        audit.append(AuditFixture.event(1));
        audit.sql("DELETE FROM audit_head");

        assertThatThrownBy(() -> audit.append(AuditFixture.event(2))).isInstanceOf(AuditFailedException.class);
    }

    @Test
    void acts_fail_if_the_end_of_the_log_was_set_back() {
        audit.appendMany(3);
        audit.sql("UPDATE audit_head SET records = 2, mac = (SELECT mac FROM audit_record WHERE sequence_number = 2)");

        assertThatThrownBy(() -> audit.append(AuditFixture.event(4))).isInstanceOf(AuditFailedException.class);
    }

    @Test
    void the_clock_may_go_back_a_little_and_time_stands_still_meanwhile() {
        audit.append(AuditFixture.event(1));
        audit.at(Clock.offset(NINE, Duration.ofSeconds(-3)));
        audit.append(AuditFixture.event(2));

        assertThat(audit.records()).extracting(AuditRecord::at).containsExactly(NINE.instant(), NINE.instant());
        assertThat(audit.verify().isIntact()).isTrue();
    }

    @Test
    void acts_fail_if_the_clock_was_put_back_until_somebody_confirms_it() {
        audit.append(AuditFixture.event(1));
        audit.at(Clock.offset(NINE, Duration.ofHours(-1)));
        assertThatThrownBy(() -> audit.append(AuditFixture.event(2)))
                .isInstanceOf(AuditFailedException.class)
                .hasMessageContaining("the clock is 3600 s behind");

        audit.log().acceptClock(Caller.command("127.0.0.1"));
        audit.append(AuditFixture.event(3));

        assertThat(audit.records()).extracting(AuditRecord::actor).containsExactly("li.na", "(command)", "li.na");
        assertThat(audit.verify().isIntact()).isTrue();
    }

    @Test
    void the_key_lies_beside_the_database_for_its_owner_only() throws IOException {
        audit.append(AuditFixture.event(1));

        Path key = folder.resolve("audit.key");
        assertThat(Files.readString(key)).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_lost_key_is_never_replaced_by_another_one() throws IOException {
        audit.append(AuditFixture.event(1));
        Files.delete(folder.resolve("audit.key"));
        var restarted = AuditFixture.on(database, folder, NINE);

        assertThatThrownBy(() -> restarted.append(AuditFixture.event(2)))
                .isInstanceOf(AuditFailedException.class)
                .hasMessageContaining("the key of the audit log is missing");
        assertThat(folder.resolve("audit.key")).doesNotExist();
    }

    @Test
    void another_key_than_the_log_was_written_with_is_refused() throws IOException {
        audit.append(AuditFixture.event(1));
        Files.writeString(folder.resolve("audit.key"), AuditKey.random().text());
        var restarted = AuditFixture.on(database, folder, NINE);

        assertThatThrownBy(() -> restarted.append(AuditFixture.event(2)))
                .isInstanceOf(AuditFailedException.class)
                .hasMessageContaining("another key");
    }

    @Test
    void texts_of_any_length_and_content_are_taken() {
        String text = "字".repeat(10_000);
        var stranger = new Caller("x\r\nadmin".repeat(100), "\u0000".repeat(300), "\uD83D".repeat(65));
        audit.append(new AuditEvent(stranger, text, text, text, text, text, "😀".repeat(5_000), AuditOutcome.DENIED));

        AuditRecord record = audit.records().get(0);
        assertThat(record.actor()).hasSize(64).startsWith("x␍␊admin").endsWith("…[+736]");
        assertThat(record.before()).hasSize(4_000).endsWith("字…[+6000]");
        assertThat(record.after()).endsWith("😀…[+6000]");
        assertThat(audit.verify().isIntact()).isTrue();
    }

    @Test
    void acts_at_the_same_time_are_recorded_one_after_the_other() throws Exception {
        audit.append(AuditFixture.event(0));
        int threads = 4;
        int each = 50;
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(thread -> () -> appendOnItsOwnConnection(each))
                    .toList();
            for (var done : pool.invokeAll(work)) done.get();
        } finally {
            pool.shutdown();
        }

        assertThat(audit.verify().records()).isEqualTo(1 + threads * each);
        assertThat(audit.verify().isIntact()).isTrue();
    }

    private Void appendOnItsOwnConnection(int count) throws Exception {
        var chain = new AuditChain(audit.keys, NINE);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                chain.append(connection, AuditFixture.event(i));
                connection.commit();
            }
        }
        return null;
    }
}
