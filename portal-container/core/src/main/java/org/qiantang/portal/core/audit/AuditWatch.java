// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.qiantang.portal.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the log while the portal runs: a checkpoint every minute and at the end, a check every day at the time that
 * the system property {@code portal.audit.checkTime} names, 03:30 without it. A check that is overdue, because the portal did
 * not run then, is made up for soon after the start.
 */
@ApplicationScoped
public class AuditWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final long SECONDS_BETWEEN_CHECKPOINTS = 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService executor;

    @Inject
    AuditChecks checks;

    @Inject
    AuditCheckpoints checkpoints;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    private final List<Future<?>> planned = new ArrayList<>();
    private boolean running;

    public synchronized void start() {
        running = true;
        write("portal.started");
        planned.add(executor.scheduleWithFixedDelay(
                this::note, SECONDS_BETWEEN_CHECKPOINTS, SECONDS_BETWEEN_CHECKPOINTS, TimeUnit.SECONDS));
        boolean overdue = checks.last().at().isBefore(clock.instant().minus(DAY));
        plan(overdue ? SOON : untilNextCheck());
    }

    private Duration untilNextCheck() {
        return DailyTime.parse(System.getProperty("portal.audit.checkTime", "03:30"))
                .from(clock.instant());
    }

    private synchronized void plan(Duration delay) {
        if (!running) return;
        planned.removeIf(Future::isDone);
        planned.add(executor.schedule(this::check, delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The edge of the daily task: an executor forgets what a task throws. */
    private void check() {
        try {
            checks.check(Caller.portal());
        } catch (RuntimeException e) {
            LOG.error("the audit log could not be checked", e);
        } finally {
            plan(untilNextCheck());
        }
    }

    /** The edge of the regular task: an executor gives up a task that throws. */
    private void note() {
        try {
            checkpoints.note();
        } catch (RuntimeException e) {
            LOG.error("no checkpoint of the audit log could be written", e);
        }
    }

    public synchronized void stop() {
        running = false;
        planned.forEach(task -> task.cancel(false));
        planned.clear();
        write("portal.stopped");
        note();
    }

    /** The portal shows its pages even if the log takes nothing; changes are refused then, by those who make them. */
    private void write(String action) {
        try {
            log.appendAlone(AuditEvent.of(Caller.portal(), action));
        } catch (RuntimeException e) {
            LOG.error("the audit log takes no records: changes will be refused", e);
        }
    }
}
