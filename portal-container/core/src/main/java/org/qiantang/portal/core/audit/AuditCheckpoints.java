// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes outside of the database how far the log goes, so that its end cannot be cut off unseen. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuditCheckpoints {
    private static final Logger LOG = LoggerFactory.getLogger(AuditCheckpoints.class);

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource dataSource;

    @Inject
    AuditKeys keys;

    @Inject
    AuditFolder folder;

    @Inject
    Clock clock;

    /** Adds a checkpoint if the log has grown; one that has become shorter is an error in the server's log at once. */
    public synchronized void note() {
        try {
            AuditHead head = head();
            if (!head.isEmpty()) note(head);
        } catch (SQLException | IOException e) {
            throw new AuditFailedException("no checkpoint of the audit log can be written", e);
        }
    }

    private AuditHead head() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return AuditRows.head(connection).orElse(AuditHead.EMPTY);
        }
    }

    private void note(AuditHead head) throws IOException {
        AuditKey key = keys.get();
        var file = new CheckpointFile(folder.checkpoints(), key);
        Optional<Checkpoint> last =
                file.read().checkpoints().stream().max(Comparator.comparingLong(Checkpoint::number));
        if (last.isPresent() && last.get().number() > head.records()) {
            LOG.error(
                    "THE AUDIT LOG WAS CUT OFF: it had {} records and now has {}",
                    last.get().number(),
                    head.records());
        } else if (last.isEmpty() || last.get().number() < head.records()) {
            file.add(new Checkpoint(head.records(), head.mac(), clock.millis()));
        }
    }
}
