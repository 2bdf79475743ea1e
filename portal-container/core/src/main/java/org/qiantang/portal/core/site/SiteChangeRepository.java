// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** The number of changes that all sites have seen. */
@ApplicationScoped
public class SiteChangeRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** What is committed by now, on any node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long count() {
        return entityManager.createNamedQuery("SiteChange.count", Long.class).getSingleResult();
    }

    /** Comes before a transaction changes anything of a site: waits until other such transactions have ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        entityManager.createNamedQuery("SiteChange.begin").executeUpdate();
    }

    /** Comes last in a transaction that changes a site: who wants to know the number has to wait until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add() {
        entityManager.createNamedQuery("SiteChange.add").executeUpdate();
        transactions.putResource(SiteChangeRepository.class, true);
    }

    /** Whether the transaction of this thread has added a change; it would wait for itself if it asked for the number. */
    boolean isAdding() {
        return transactions.getTransactionKey() != null && transactions.getResource(SiteChangeRepository.class) != null;
    }
}
