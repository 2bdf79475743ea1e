// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what nobody may see the duration of, such as looking for an account: the answer is given meanwhile. Only so much waits
 * at once; a flood is refused before it fills the memory.
 */
@ApplicationScoped
public class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int MOST_WAITING = 100;

    private final Semaphore room = new Semaphore(MOST_WAITING);

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    /**
     * Begins soon; false if too much waits already.
     *
     * @param what for the log, should it fail
     */
    public boolean begin(String what, Runnable work) {
        if (!room.tryAcquire()) return false;
        try {
            executor.execute(() -> run(what, work));
            return true;
        } catch (RejectedExecutionException e) {
            room.release();
            LOG.error("no thread for {}", what, e);
            return false;
        }
    }

    /** The edge of work on its own: an executor forgets what a task throws. */
    private void run(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{} failed", what, e);
        } finally {
            room.release();
        }
    }
}
