// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.site.SiteSnapshot.Inherited;
import org.qiantang.portal.core.site.SiteSnapshot.StoredVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All sites of the portal, in memory. Looking one up reads no database: now and then one caller reads the number of
 * changes, and the sites only if it has changed, here or on another node. Who looks after a change on this node has
 * committed finds the change. Safe for use by many threads.
 */
@ApplicationScoped
public class Sites {

    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);
    private static final long CHECK_EVERY = Duration.ofSeconds(3).toMillis();

    private final ReentrantLock reading = new ReentrantLock();
    private volatile SiteSnapshot snapshot = SiteSnapshot.NONE;
    private final AtomicLong noted = new AtomicLong(1);
    private volatile long read;
    private volatile long nextCheck;

    @Inject
    SiteStore store;

    @Inject
    SiteChangeRepository changes;

    @Inject
    Clock clock;

    /**
     * The site that answers this host name.
     *
     * @param host without port, as in the request
     */
    public Optional<Site> findByHost(String host) {
        Map<String, Site> byHost = current().byHost();
        Site site = byHost.get(host);
        return Optional.ofNullable(site != null ? site : byHost.get(plain(host)))
                .filter(found -> LatePages.areReadable(found.pages()));
    }

    /** The site that answered this host name once; its first host name is the one to go to. */
    public Optional<Site> findByFormerHost(String host) {
        return Optional.ofNullable(current().byFormerHost().get(plain(host)));
    }

    /** The site above another one; empty for main sites. */
    public Optional<Site> findAbove(Site site) {
        return site.parent() == null ? Optional.empty() : findByKey(site.parent());
    }

    private static String plain(String host) {
        String withoutRoot = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return withoutRoot.toLowerCase(Locale.ROOT);
    }

    public Optional<Site> findByKey(String key) {
        return Optional.ofNullable(current().complete().get(key)).map(Inherited::site);
    }

    /** The site with this key; a {@link SiteNotFoundException} if there is none. */
    public Site get(String key) {
        return findByKey(key).orElseThrow(() -> new SiteNotFoundException(key));
    }

    /** All sites, in the order in which they came. */
    public List<Site> list() {
        return current().sites();
    }

    /** The number of changes that the sites now in memory have seen; what was made of them is good while it stays. */
    public long changes() {
        return current().changes();
    }

    /** No reading here: the connection of a transaction that has just ended cannot be used. */
    void noteChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteChanged changed) {
        noted.incrementAndGet();
    }

    private SiteSnapshot current() {
        boolean due = clock.millis() >= nextCheck;
        if ((due || isOutdated()) && !changes.isAdding()) refresh();
        return snapshot;
    }

    private boolean isOutdated() {
        return noted.get() != read;
    }

    private void refresh() {
        if (isOutdated()) readNow();
        else checkUnlessAnotherDoes();
    }

    /** All who come while one reads wait for what is read: the snapshot they would get instead misses the change. */
    private void readNow() {
        reading.lock();
        try {
            if (!isOutdated()) return;
            long upTo = noted.get(); // before reading, so that a change meanwhile is not missed
            readUpTo(upTo);
        } finally {
            reading.unlock();
        }
    }

    private void readUpTo(long upTo) {
        try {
            read(changes.count());
        } catch (RuntimeException e) {
            stay(e);
        }
        read = upTo;
    }

    private void checkUnlessAnotherDoes() {
        if (!reading.tryLock()) return;
        try {
            if (clock.millis() >= nextCheck) check();
        } catch (RuntimeException e) {
            stay(e);
        } finally {
            reading.unlock();
        }
    }

    /** The citizen gets the sites as they were before the database went away; the next check is in a few seconds. */
    private void stay(RuntimeException reason) {
        if (!snapshot.isRead()) throw reason;
        LOG.warn("cannot look for changes of the sites", reason);
    }

    private void check() {
        nextCheck = clock.millis() + CHECK_EVERY; // also if this fails
        long count = changes.count();
        if (count != snapshot.changes()) read(count);
    }

    /** @param count read before the sites, so that a change meanwhile is found by the next check */
    private void read(long count) {
        nextCheck = clock.millis() + CHECK_EVERY;
        Map<String, Long> versions = store.versions();
        Set<String> added = new LinkedHashSet<>(versions.keySet());
        added.removeAll(snapshot.stored().keySet());
        Map<String, Supplier<Site>> sources = added.isEmpty() ? Map.of() : store.getAll(added);
        Map<String, StoredVersion> stored = new LinkedHashMap<>();
        versions.forEach(
                (key, version) -> readSite(key, version, sources.get(key)).ifPresent(site -> stored.put(key, site)));
        snapshot = snapshot.next(count, stored);
    }

    /** @param source of a site that is new here; one that was there before is read to its end, so that it can stay as it was */
    private Optional<StoredVersion> readSite(String key, long version, @Nullable Supplier<Site> source) {
        StoredVersion known = snapshot.stored().get(key);
        if (known != null && known.version() == version) return Optional.of(known);
        try {
            return Optional.of(new StoredVersion(version, source == null ? store.get(key) : source.get()));
        } catch (SiteUnreadableException | SiteNotFoundException e) {
            // One broken site must not take the others down; it answers as it did before, or not at all.
            LOG.error("site '{}' stays as it was", key, e);
            return Optional.ofNullable(known);
        }
    }
}
