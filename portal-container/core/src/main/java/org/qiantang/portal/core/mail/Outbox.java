// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mails, as files for a mail server's pick-up or for people to look at. A mail that cannot be written is a line in the
 * log and takes nothing else down; who needs to tell a person beforehand asks {@link #isOpen()}.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final long BETWEEN_REMOVALS = Duration.ofHours(1).toMillis();

    private final MailFormat format = new MailFormat();
    private final AtomicLong nextRemoval = new AtomicLong();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    OutboxFolder folder;

    @Inject
    Clock clock;

    /** Whether mails can be sent now. */
    public boolean isOpen() {
        try {
            folder.probe();
            return true;
        } catch (IOException e) {
            LOG.error("no mails can be sent: the folder {} takes none", folder.path(), e);
            return false;
        }
    }

    /**
     * Sends this once the transaction of this thread has succeeded, and not at all if it fails; at once if there is none.
     *
     * @throws IllegalArgumentException if no mail can be made of it
     */
    public void send(Mailbox from, Mailbox to, Letter letter) {
        byte[] mail = format.write(from, to, letter, clock.instant());
        if (transactions.getTransactionKey() == null) put(mail);
        else transactions.registerInterposedSynchronization(new AfterSuccess(() -> put(mail)));
    }

    private void put(byte[] mail) {
        Instant now = clock.instant();
        try {
            folder.add(mail, now);
            if (isDue(now)) folder.removeOld(now);
        } catch (IOException e) {
            LOG.error("a mail was lost: the folder {} takes none", folder.path(), e);
        }
    }

    private boolean isDue(Instant now) {
        long due = nextRemoval.get();
        return now.toEpochMilli() >= due && nextRemoval.compareAndSet(due, now.toEpochMilli() + BETWEEN_REMOVALS);
    }

    private record AfterSuccess(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // only the end counts
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) work.run();
        }
    }
}
