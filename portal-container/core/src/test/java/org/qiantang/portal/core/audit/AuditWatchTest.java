// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.testkit.InMemoryDatabase;

class AuditWatchTest {
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @TempDir
    Path folder;

    private final List<Planned> plans = new ArrayList<>();
    private final AuditWatch watch = new AuditWatch();
    private AuditFixture audit;

    /** What the executor was asked to do once, or regularly. */
    private record Planned(boolean once, Runnable task, long delay) {}

    @BeforeEach
    void assemble() {
        audit = AuditFixture.on(database, folder, NINE);
        watch.log = audit.log();
        watch.checks = audit.checks;
        watch.checkpoints = audit.checkpoints;
        watch.clock = NINE;
        watch.executor = executor();
    }

    /** Remembers what it is asked to do, and does nothing. */
    private ManagedScheduledExecutorService executor() {
        return proxy(ManagedScheduledExecutorService.class, (method, arguments) -> {
            plans.add(new Planned(method.equals("schedule"), (Runnable) arguments[0], (long) arguments[1]));
            return proxy(ScheduledFuture.class, (name, none) -> name.equals("isDone") || name.equals("cancel"));
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private Planned check() {
        return plans.stream()
                .filter(Planned::once)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void start_and_end_of_the_portal_are_audited_and_the_end_leaves_a_checkpoint() {
        watch.start();
        watch.stop();

        assertThat(audit.records()).extracting(AuditRecord::action).containsExactly("portal.started", "portal.stopped");
        assertThat(audit.verify().checkpoints()).isEqualTo(1);
    }

    @Test
    void an_overdue_check_is_made_up_for_soon_and_the_next_one_is_planned_for_its_time() {
        watch.start();
        assertThat(check().delay()).isEqualTo(Duration.ofMinutes(5).toMillis());

        check().task().run();

        AuditRecord last = audit.records().get(1);
        assertThat(last.action()).isEqualTo("audit.verified");
        assertThat(last.actor()).isEqualTo("(portal)");
        assertThat(last.outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(plans.stream().filter(Planned::once)).hasSize(2);
        assertThat(check().delay())
                .isEqualTo(DailyTime.parse("03:30").from(NINE.instant()).toMillis());
    }

    @Test
    void a_check_that_is_not_overdue_waits_for_its_time() {
        audit.append(AuditFixture.event(1));
        audit.checks.check(Caller.portal());

        watch.start();

        assertThat(check().delay())
                .isEqualTo(DailyTime.parse("03:30").from(NINE.instant()).toMillis());
    }

    @Test
    void a_failing_check_does_not_end_the_daily_checks() {
        watch.start();
        audit.sql("DELETE FROM audit_head"); // the result cannot be written
        check().task().run();

        assertThat(plans.stream().filter(Planned::once)).hasSize(2);
    }

    @Test
    void the_portal_starts_although_the_log_takes_nothing() {
        audit.append(AuditFixture.event(1));
        audit.sql("DELETE FROM audit_head");

        watch.start();
        watch.stop();

        assertThat(audit.records()).hasSize(1);
    }
}
