// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.SiteChangeRepository;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.Sites;

/**
 * The preferences of the windows, in memory: the database is read once per site after each change. Safe for use by many
 * threads.
 */
@ApplicationScoped
public class WindowPreferences {

    private volatile Cache cache = Cache.asOf(-1);

    @Inject
    PreferenceRepository repository;

    @Inject
    SiteChangeRepository changes;

    @Inject
    Sites sites;

    @Inject
    Event<SiteChanged> changed;

    /** What people have set for this window; {@link StoredPreferences#NONE} if they have not. */
    public StoredPreferences stored(WindowKey key) {
        return current()
                .bySite()
                .computeIfAbsent(key.site(), repository::listOfSite)
                .getOrDefault(key, StoredPreferences.NONE);
    }

    /** What the window works with: what people have set, else what its blueprint says. */
    public Map<String, List<@Nullable String>> effective(String site, String page, PortletWindow window) {
        return stored(new WindowKey(site, page, window.key())).over(window.preferences());
    }

    /**
     * Replaces all that was set for this window. What is as in the blueprint is not kept, so that a later blueprint may change
     * it. Callers on this node see the change as soon as the transaction has ended.
     */
    @Transactional
    public void store(WindowKey key, StoredPreferences preferences) {
        changes.begin();
        repository.replace(key, preferences.without(initial(key)));
        changes.add();
        changed.fire(new SiteChanged(key.site()));
    }

    /** What a person has set for herself in this window. */
    public StoredPreferences storedOf(String person, WindowKey key) {
        return repository.findOf(person, key);
    }

    /** Replaces all that a person has set for herself in this window. */
    @Transactional
    public void storeFor(String person, WindowKey key, StoredPreferences preferences) {
        repository.replaceOf(person, key, preferences);
    }

    private Map<String, List<String>> initial(WindowKey key) {
        return sites.findByKey(key.site())
                .flatMap(site -> site.findPage(key.page()))
                .flatMap(page -> page.findWindow(key.window()))
                .map(PortletWindow::preferences)
                .orElse(Map.of());
    }

    /** Also after a failure: what a transaction read of its own changes is gone with it. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SiteChanged change) {
        cache = Cache.asOf(-1);
    }

    private Cache current() {
        long now = sites.changes();
        Cache known = cache;
        if (known.changes() == now) return known;
        Cache fresh = Cache.asOf(now);
        cache = fresh;
        return fresh;
    }

    /** What was read since the sites last changed. */
    private record Cache(long changes, ConcurrentMap<String, Map<WindowKey, StoredPreferences>> bySite) {
        static Cache asOf(long changes) {
            return new Cache(changes, new ConcurrentHashMap<>());
        }
    }
}
