// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Whose turn it is: who has added a record holds the end of the log until their transaction ends. */
@ApplicationScoped
public class AuditTurns {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    /** Whether the transaction of this thread holds the end of the log. */
    boolean isTaken() {
        return transactions.getTransactionKey() != null && transactions.getResource(AuditTurns.class) != null;
    }

    void take() {
        if (transactions.getTransactionKey() != null) transactions.putResource(AuditTurns.class, true);
    }

    /** Does this once the transaction of this thread has ended, in whatever way. */
    void afterwards(Runnable work) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end counts
            }

            @Override
            public void afterCompletion(int status) {
                executor.execute(work); // this thread still belongs to the transaction that ends
            }
        });
    }
}
