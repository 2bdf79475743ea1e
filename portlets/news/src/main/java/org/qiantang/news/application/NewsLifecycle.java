// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentRegistry;
import org.qiantang.portal.api.data.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the slice: its tables, what it tells the portal, and the regular storing of view counts. */
@ApplicationScoped
public class NewsLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsLifecycle.class);
    private static final long SECONDS_BETWEEN_FLUSHES = 30;

    @Inject
    Migrations migrations;

    @Inject
    ContentRegistry registry;

    @Inject
    NewsImport newsImport;

    @Inject
    ColumnImport columnImport;

    @Inject
    NewsListing listing;

    @Inject
    ColumnChoices choices;

    @Inject
    ViewCounter counter;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> flushing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        migrations.migrate("news", NewsLifecycle.class.getClassLoader());
        registry.announce(columnImport);
        registry.announce(newsImport);
        registry.announce(listing);
        registry.announce(choices);
        flushing = executor.scheduleWithFixedDelay(
                this::flush, SECONDS_BETWEEN_FLUSHES, SECONDS_BETWEEN_FLUSHES, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (flushing != null) flushing.cancel(false);
        registry.withdraw(choices);
        registry.withdraw(listing);
        registry.withdraw(newsImport);
        registry.withdraw(columnImport);
        flush();
    }

    /** The edge of the regular task: an executor gives up a task that throws, and nobody else would hear of it. */
    private void flush() {
        try {
            counter.flush();
        } catch (RuntimeException e) {
            LOG.warn("view counts not stored, they are kept for the next time", e);
        }
    }
}
