// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** The end of the log, where records are added on the very connection that the act itself writes with. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Inject
    AuditKeys keys;

    @Inject
    Clock clock;

    /** In the transaction of the act, which ends with it if it fails. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void append(AuditEvent event) {
        write(event);
    }

    /** In a transaction of its own, which stays whatever becomes of the one around. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void appendAlone(AuditEvent event) {
        write(event);
    }

    private void write(AuditEvent event) {
        try {
            Connection connection = entityManager.unwrap(Connection.class);
            new AuditChain(keys, clock).append(connection, event);
        } catch (SQLException | PersistenceException e) {
            throw new AuditFailedException("the audit log cannot take " + event.action(), e);
        }
    }
}
