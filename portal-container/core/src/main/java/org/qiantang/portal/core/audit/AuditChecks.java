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
import javax.sql.DataSource;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the whole log, and writes down who had it checked with what result. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuditChecks {
    static final String ACTION = "audit.verified";

    private static final Logger LOG = LoggerFactory.getLogger(AuditChecks.class);

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource dataSource;

    @Inject
    AuditKeys keys;

    @Inject
    AuditFolder folder;

    @Inject
    AuditLog log;

    @Inject
    AuditReader reader;

    @Inject
    Clock clock;

    /** Checks it now; a break is also an error in the server's log, where monitoring looks for it. */
    public AuditCheck check(Caller who) {
        AuditCheck check = verify();
        if (check.isIntact()) LOG.info("the audit log is intact: {} records", check.records());
        else
            LOG.error("THE AUDIT LOG WAS TAMPERED WITH: {} breaks, the first are {}", check.breakCount(), first(check));
        log.appendAlone(new AuditEvent(
                who,
                ACTION,
                "audit",
                "",
                "",
                "",
                AuditCheckJson.recorded(check),
                check.isIntact() ? AuditOutcome.DONE : AuditOutcome.FAILED));
        return check;
    }

    private static Object first(AuditCheck check) {
        return check.breaks().subList(0, Math.min(10, check.breaks().size()));
    }

    private AuditCheck verify() {
        try (Connection connection = dataSource.getConnection()) {
            AuditKey key = keys.keyToCheck(AuditRows.head(connection));
            return new AuditVerifier(key, new CheckpointFile(folder.checkpoints(), key), clock).verify(connection);
        } catch (SQLException | IOException e) {
            throw new AuditFailedException("the audit log cannot be checked", e);
        }
    }

    /** What the last check has found; {@link AuditCheck#NEVER} if there was none. */
    public AuditCheck last() {
        return reader.lastCheck().orElse(AuditCheck.NEVER);
    }
}
