// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What decisions need, kept in memory until any right changes. A change on this node is seen at once, one on another node
 * after a second at most. Safe for use by many threads.
 */
@ApplicationScoped
public class RightCache {

    private static final Logger LOG = LoggerFactory.getLogger(RightCache.class);
    private static final long CHECK_EVERY = Duration.ofSeconds(1).toMillis();

    /** As many accounts, and as many sites. */
    private static final int MOST = 20_000;

    /** Posts are held until the end of a day, where the city is. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Cache<String, Optional<Holdings>> holdings =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Optional<String>> owners =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong nextCheck = new AtomicLong();
    private volatile long changes = -1;
    private volatile LocalDate day = LocalDate.EPOCH;

    @Inject
    RightRepository repository;

    @Inject
    Clock clock;

    Optional<Holdings> holdings(String account) {
        check();
        Optional<Holdings> known = holdings.getIfPresent(account);
        if (known != null) return known;
        long before = changes;
        Optional<Holdings> read = repository.holdings(account, today());
        holdings.put(account, read);
        // What was read while something changed may be old already.
        if (before != changes) holdings.invalidate(account);
        return read;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CITY);
    }

    /** The path of the organisation that owns a site; empty if none does. */
    String ownerPath(String site) {
        check();
        return owners.get(site, repository::ownerPath).orElse("");
    }

    /** Which change was seen last; what was made of rights is good while this stays the same. */
    public long changes() {
        check();
        return changes;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RightsChanged changed) {
        forgetAll(changes - 1);
    }

    private void check() {
        long now = clock.millis();
        long due = nextCheck.get();
        if (now < due || repository.isAddingChange() || !nextCheck.compareAndSet(due, now + CHECK_EVERY)) return;
        try {
            long count = repository.countChanges();
            LocalDate today = today();
            if (count == changes && today.equals(day)) return;
            day = today;
            forgetAll(count);
        } catch (RuntimeException e) {
            LOG.warn("cannot look for changes of rights", e);
        }
    }

    private void forgetAll(long count) {
        changes = count;
        holdings.invalidateAll();
        owners.invalidateAll();
    }
}
