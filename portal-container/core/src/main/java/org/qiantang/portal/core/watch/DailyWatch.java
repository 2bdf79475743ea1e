// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks all sites every day, first a quarter of an hour after the start, when all slices are there. */
@ApplicationScoped
public class DailyWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DailyWatch.class);
    private static final long FIRST = 15;
    private static final long DAY = 24L * 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService executor;

    @Inject
    WatchedSites watched;

    private @Nullable Future<?> looking;

    public synchronized void start() {
        looking = executor.scheduleWithFixedDelay(this::look, FIRST, DAY, TimeUnit.MINUTES);
    }

    public synchronized void stop() {
        if (looking != null) looking.cancel(false);
    }

    /** The edge of the regular task: an executor gives up a task that throws. */
    private void look() {
        try {
            watched.checkAll();
        } catch (RuntimeException e) {
            LOG.error("the sites could not be checked", e);
        }
    }
}
