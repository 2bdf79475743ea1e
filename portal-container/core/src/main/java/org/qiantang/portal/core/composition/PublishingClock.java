// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes drafts when their time has come. Several nodes may look at once: the first one publishes. */
@ApplicationScoped
public class PublishingClock {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingClock.class);
    private static final long SECONDS_BETWEEN_LOOKS = 15;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService executor;

    @Inject
    DraftRepository drafts;

    @Inject
    PagePublishing publishing;

    @Inject
    Clock clock;

    private @Nullable Future<?> looking;

    public synchronized void start() {
        looking = executor.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    public synchronized void stop() {
        if (looking != null) looking.cancel(false);
    }

    /** The edge of the regular task: an executor gives up a task that throws. */
    void look() {
        try {
            drafts.listDue(clock.instant()).forEach(this::publish);
        } catch (RuntimeException e) {
            LOG.error("no look at what is to be published", e);
        }
    }

    private void publish(PageId id) {
        try {
            publishing.publishDue(id);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be published in time", id, e);
            publishing.giveUp(id);
        }
    }
}
