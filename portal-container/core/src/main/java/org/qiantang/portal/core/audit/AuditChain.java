// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;

/** Adds records to the end of the log, each signed together with the one before. */
final class AuditChain {
    /** Somebody at the machine says that the clock is right although the last record is younger. */
    static final String CLOCK_ACCEPTED = "audit.clock-accepted";

    /** The clocks of several nodes differ by less. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final String INSERT =
            "INSERT INTO audit_record (" + StoredRecord.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AuditKeys keys;
    private final Clock clock;

    AuditChain(AuditKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds it in the connection's transaction; until that ends, nobody else can add one. */
    void append(Connection connection, AuditEvent event) throws SQLException {
        lock(connection);
        AuditHead head = AuditRows.head(connection)
                .orElseThrow(() -> new AuditFailedException("the audit log has lost the note of how far it goes"));
        AuditKey key = keys.keyFor(head);
        StoredRecord record = StoredRecord.after(head, time(head, event), event).signed(key);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            record.write(insert);
            insert.executeUpdate();
        }
        move(connection, new AuditHead(record.number(), record.millis(), record.mac(), key.id()));
    }

    /** A change, not a look with a lock: who has looked may have to give way to another who has, too. */
    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE audit_head SET records = records WHERE id = 1");
        }
    }

    private long time(AuditHead head, AuditEvent event) {
        long now = clock.millis();
        if (event.action().equals(CLOCK_ACCEPTED)) return now;
        if (now < head.millis() - TOLERANCE.toMillis()) {
            throw new AuditFailedException(
                    "the clock is " + Duration.ofMillis(head.millis() - now).toSeconds()
                            + " s behind the last record of the audit log; set it right,"
                            + " or confirm with 'portal audit accept-clock' that it is");
        }
        return Math.max(now, head.millis());
    }

    private static void move(Connection connection, AuditHead head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE audit_head SET records = ?, at_millis = ?, mac = ?, key_id = ? WHERE id = 1")) {
            update.setLong(1, head.records());
            update.setLong(2, head.millis());
            update.setString(3, head.mac());
            update.setString(4, head.keyId());
            update.executeUpdate();
        }
    }
}
