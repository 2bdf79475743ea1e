// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qiantang.portal.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what was done by whom (审计日志). If it cannot be written, {@link AuditFailedException} is thrown and the
 * act must not happen: let it pass, and the transaction is rolled back.
 */
@ApplicationScoped
public class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    @Inject
    AuditRepository repository;

    @Inject
    AuditTurns turns;

    /**
     * Writes in the caller's transaction, so that act and record are there together or not at all. Best the last step of an
     * act: from here to the end of the transaction all other acts of the portal wait.
     */
    public void append(AuditEvent event) {
        repository.append(event);
        turns.take();
    }

    /**
     * Writes what must be kept even if the caller's transaction is rolled back: denials, failed sign-ins. If that transaction
     * has itself added a record, this one is written as soon as it has ended.
     */
    public void appendAlone(AuditEvent event) {
        if (turns.isTaken()) turns.afterwards(() -> appendLater(event));
        else repository.appendAlone(event);
    }

    /** The edge of what runs on its own: nobody is left to be told but the log of the server. */
    private void appendLater(AuditEvent event) {
        try {
            repository.appendAlone(event);
        } catch (RuntimeException e) {
            LOG.error("the audit log has not taken {}", event, e);
        }
    }

    /** Goes on although the last record is younger than now, because the clock was wrong then and is right now. */
    public void acceptClock(Caller who) {
        repository.append(AuditEvent.of(who, AuditChain.CLOCK_ACCEPTED));
    }
}
