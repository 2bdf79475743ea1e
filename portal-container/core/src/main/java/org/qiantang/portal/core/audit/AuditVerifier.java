// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditCheck;

/** Reads the whole log and finds what nobody but the portal has written. */
final class AuditVerifier {
    private final AuditKey key;
    private final CheckpointFile checkpoints;
    private final Clock clock;

    AuditVerifier(AuditKey key, CheckpointFile checkpoints, Clock clock) {
        this.key = key;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * Others may append meanwhile: what is read first was there before what is read later, so checkpoints are never ahead of
     * the head, nor is the last record.
     *
     * @param connection outside of a transaction
     */
    AuditCheck verify(Connection connection) throws SQLException, IOException {
        var begin = clock.instant();
        var breaks = new BreakList();
        CheckpointFile.Content outside = checkpoints.read();
        outside.badLines().forEach(line -> breaks.add(AuditBreak.Kind.CHECKPOINT_CHANGED, line));
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(false); // PostgreSQL would send all rows at once
        try {
            ChainWalk walk = walk(connection, outside.checkpoints(), breaks);
            return new AuditCheck(
                    begin,
                    Duration.between(begin, clock.instant()),
                    walk.count(),
                    outside.checkpoints().size(),
                    breaks.count(),
                    breaks.inOrder());
        } finally {
            connection.rollback();
            connection.setAutoCommit(committing);
        }
    }

    private ChainWalk walk(Connection connection, List<Checkpoint> noted, BreakList breaks) throws SQLException {
        long last = AuditRows.last(connection);
        AuditHead head = head(connection, last, breaks);
        var walk = new ChainWalk(key, head, noted, breaks);
        AuditRows.read(
                connection,
                "WHERE sequence_number <= ? ORDER BY sequence_number",
                List.of(Math.max(last, head.records())),
                walk::take);
        walk.end();
        return walk;
    }

    private AuditHead head(Connection connection, long last, BreakList breaks) throws SQLException {
        AuditHead head = AuditRows.head(connection).orElse(AuditHead.EMPTY);
        boolean ours =
                head.isEmpty() ? head.equals(AuditHead.EMPTY) : head.keyId().equals(key.id());
        if (!ours || (head.isEmpty() && last > 0)) breaks.add(AuditBreak.Kind.HEAD_CHANGED, last);
        return head;
    }
}
