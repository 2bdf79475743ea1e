// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditBreak.Kind;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** What somebody does who has the password of the database, but not the key of the log. */
class AuditVerifierTest {
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final int RECORDS = 100;
    private static final int MANIPULATIONS = 1_000;
    private static final List<String> TEXTS = List.of(
            "actor",
            "action",
            "object_kind",
            "object_id",
            "site_key",
            "before_text",
            "after_text",
            "outcome",
            "address",
            "session_name",
            "previous_mac",
            "mac");

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
    void each_of_a_thousand_random_edits_deletions_and_swaps_is_found() throws Exception {
        audit.appendMany(RECORDS);
        audit.checkpoints.note();
        var random = new Random(20261120);
        AuditVerifier verifier = audit.verifier();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < MANIPULATIONS; i++) {
                String done = manipulate(connection, random);
                assertThat(verifier.verify(connection).breaks()).as(done).isNotEmpty();
                // The verifier ends by a rollback, which undoes the manipulation, too.
                assertThat(verifier.verify(connection).isIntact())
                        .as("undone: " + done)
                        .isTrue();
            }
        }
    }

    private static String manipulate(Connection connection, Random random) throws SQLException {
        int one = 1 + random.nextInt(RECORDS);
        int other = 1 + (one + random.nextInt(RECORDS - 1)) % RECORDS;
        return switch (random.nextInt(3)) {
            case 0 -> edit(connection, random, one);
            case 1 -> execute(connection, "DELETE FROM audit_record WHERE sequence_number = " + one);
            default -> swap(connection, random, one, other);
        };
    }

    private static String edit(Connection connection, Random random, int number) throws SQLException {
        int column = random.nextInt(TEXTS.size() + 2);
        String change = column == TEXTS.size()
                ? "at_millis = at_millis " + (random.nextBoolean() ? "+ " : "- ") + (1 + random.nextInt(100_000))
                : column > TEXTS.size()
                        ? "sequence_number = " + (random.nextBoolean() ? -number : RECORDS + number)
                        : editedText(random, TEXTS.get(column));
        return execute(connection, "UPDATE audit_record SET " + change + " WHERE sequence_number = " + number);
    }

    /** One character more, one less where there is one, or all replaced. */
    private static String editedText(Random random, String column) {
        boolean full = column.endsWith("mac") || column.equals("outcome");
        return switch (full ? 2 : random.nextInt(3)) {
            case 0 -> column + " = " + column + " || '" + (char) ('a' + random.nextInt(26)) + "'";
            case 1 -> column + " = ' ' || " + column;
            default -> column + " = '" + Integer.toHexString(random.nextInt(1 << 24)) + "'";
        };
    }

    /** Either the numbers of two records, or what stands in one column of them where that differs. */
    private static String swap(Connection connection, Random random, int one, int other) throws SQLException {
        if (random.nextBoolean()) {
            String[] moves = {one + " to " + -one, other + " to " + one, -one + " to " + other};
            for (String move : moves) {
                String[] places = move.split(" to ");
                execute(
                        connection,
                        "UPDATE audit_record SET sequence_number = " + places[1] + " WHERE sequence_number = "
                                + places[0]);
            }
            return "swap of numbers " + one + " and " + other;
        }
        String column =
                List.of("object_id", "after_text", "mac", "previous_mac").get(random.nextInt(4));
        try (Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("SELECT sequence_number, " + column
                    + " FROM audit_record WHERE sequence_number IN (" + one + ", " + other + ")");
            rows.next();
            long first = rows.getLong(1);
            String ofFirst = rows.getString(2);
            rows.next();
            long second = rows.getLong(1);
            String ofSecond = rows.getString(2);
            assertThat(ofFirst).isNotEqualTo(ofSecond);
            execute(connection, put(column, ofSecond, first));
            return execute(connection, put(column, ofFirst, second)) + " as a swap";
        }
    }

    private static String put(String column, String value, long number) {
        return "UPDATE audit_record SET " + column + " = '" + value + "' WHERE sequence_number = " + number;
    }

    private static String execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
        return sql;
    }

    @Test
    void a_changed_record_is_named() {
        audit.appendMany(5);
        audit.sql("UPDATE audit_record SET actor = 'zhang' WHERE sequence_number = 3");

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.CHANGED, 3, 3));
    }

    @Test
    void missing_records_are_named() {
        audit.appendMany(7);
        audit.sql("DELETE FROM audit_record WHERE sequence_number IN (1, 4, 5)");

        assertThat(audit.breaks())
                .containsExactly(new AuditBreak(Kind.MISSING, 1, 1), new AuditBreak(Kind.MISSING, 4, 5));
    }

    @Test
    void records_that_changed_places_are_named_with_the_places_they_belong_to() {
        audit.appendMany(5);
        audit.sql(
                "UPDATE audit_record SET sequence_number = -2 WHERE sequence_number = 2",
                "UPDATE audit_record SET sequence_number = 2 WHERE sequence_number = 4",
                "UPDATE audit_record SET sequence_number = 4 WHERE sequence_number = -2");

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.MOVED, 2, 4), new AuditBreak(Kind.MOVED, 4, 2));
    }

    @Test
    void a_record_that_was_put_in_is_named() {
        audit.appendMany(3);
        audit.sql("INSERT INTO audit_record SELECT 4, at_millis, actor, action, object_kind, object_id, site_key,"
                + " before_text, after_text, outcome, address, session_name, previous_mac, mac"
                + " FROM audit_record WHERE sequence_number = 3");

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.INSERTED, 4, 4));
    }

    @Test
    void records_cut_off_at_the_end_are_named() {
        audit.appendMany(5);
        audit.sql("DELETE FROM audit_record WHERE sequence_number > 3");

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.TRUNCATED, 4, 5));
    }

    @Test
    void records_cut_off_with_the_head_set_back_are_missed_by_the_checkpoint() {
        audit.appendMany(5);
        audit.checkpoints.note();
        setBackTo(3);

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.TRUNCATED, 4, 5));
    }

    private void setBackTo(int number) {
        audit.sql(
                "DELETE FROM audit_record WHERE sequence_number > " + number,
                "UPDATE audit_head SET records = " + number + ", mac = (SELECT mac FROM audit_record WHERE"
                        + " sequence_number = " + number + ")");
    }

    @Test
    void other_records_in_the_place_of_those_cut_off_are_known_by_the_checkpoint() {
        audit.appendMany(5);
        audit.checkpoints.note();
        setBackTo(3);
        audit.appendMany(4);
        audit.checkpoints.note();

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.REPLACED, 5, 5));
    }

    @Test
    void a_log_emptied_altogether_is_known_by_the_checkpoint() {
        audit.appendMany(5);
        audit.checkpoints.note();
        audit.sql(
                "DELETE FROM audit_record", "UPDATE audit_head SET records = 0, at_millis = 0, mac = '', key_id = ''");

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.TRUNCATED, 1, 5));
    }

    @Test
    void a_checkpoint_of_another_hand_is_named() throws IOException {
        audit.appendMany(2);
        audit.checkpoints.note();
        String line = Files.readString(folder.resolve("audit-checkpoints"));
        Files.writeString(folder.resolve("audit-checkpoints"), "1" + line.substring(1), StandardOpenOption.APPEND);

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.CHECKPOINT_CHANGED, 2, 2));
    }

    @Test
    void a_changed_head_is_named() {
        audit.appendMany(2);
        audit.sql("UPDATE audit_head SET at_millis = at_millis + 1");

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.HEAD_CHANGED, 2, 2));
    }

    @Test
    void a_head_that_is_gone_is_named() {
        audit.appendMany(2);
        audit.sql("DELETE FROM audit_head");

        assertThat(audit.breaks()).contains(new AuditBreak(Kind.HEAD_CHANGED, 2, 2));
    }

    @Test
    void a_genuine_record_that_is_older_than_the_one_before_is_named() {
        audit.appendMany(1);
        audit.sql("UPDATE audit_head SET at_millis = 0");
        audit.at(Clock.fixed(Instant.parse("2026-11-19T09:00:00Z"), ZoneOffset.UTC));
        audit.append(AuditFixture.event(2));

        assertThat(audit.breaks()).containsExactly(new AuditBreak(Kind.TIME_BACK, 2, 2));
    }

    @Test
    void an_empty_log_is_intact() {
        audit.keys.keyToCheck(Optional.of(AuditHead.EMPTY));

        assertThat(audit.verify().isIntact()).isTrue();
    }
}
