// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.ThemeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The active versions of all packages as themes, in memory. A change on any node counts as a change of the sites, so the number
 * of those says when to look again. Safe for use by many threads.
 */
@ApplicationScoped
public class PackagedThemes implements ThemeSource {

    private static final Logger LOG = LoggerFactory.getLogger(PackagedThemes.class);

    /** Bytes of packages kept for browsers that ask for their files. */
    private static final long KEPT = 48L * 1024 * 1024;

    private record Snapshot(long changes, Map<String, Entry> themes) {}

    private record Entry(String hash, Packaged packaged) {}

    private volatile Snapshot snapshot = new Snapshot(-1, Map.of());

    private final Cache<String, ThemePackage> read = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((String mark, ThemePackage one) ->
                    one.files().values().stream().mapToInt(file -> file.length).sum())
            .build();

    @Inject
    Sites sites;

    @Inject
    PackageRepository packages;

    @Inject
    PackageReader reader;

    @Override
    public Optional<Packaged> find(String key) {
        return Optional.ofNullable(current().themes().get(key)).map(Entry::packaged);
    }

    @Override
    public Optional<Packaged> findVersion(String key, int number) {
        return packages.findHash(key, number).flatMap(stored -> findVersion(key, ThemePackage.mark(stored.hash()))
                .map(found -> packaged(found, stored.site())));
    }

    private Snapshot current() {
        long changes = sites.changes();
        Snapshot known = snapshot;
        return known.changes() == changes ? known : readAgain(changes);
    }

    private synchronized Snapshot readAgain(long changes) {
        Snapshot before = snapshot;
        if (before.changes() == changes) return before;
        Map<String, Entry> themes = new HashMap<>();
        packages.listActive().forEach((key, active) -> {
            Entry known = before.themes().get(key);
            if (known != null && known.hash().equals(active.hash())) themes.put(key, known);
            else
                findVersion(key, ThemePackage.mark(active.hash()))
                        .ifPresent(found -> themes.put(key, new Entry(active.hash(), packaged(found, active.site()))));
        });
        Snapshot now = new Snapshot(changes, Map.copyOf(themes));
        snapshot = now;
        return now;
    }

    private Packaged packaged(ThemePackage found, String site) {
        Theme theme = reader.base(found.declaration())
                .in(found.dress(), found.declaration().key());
        return new Packaged(theme, site);
    }

    /** A version by the mark in the addresses of its files, active or not. */
    Optional<ThemePackage> findVersion(String key, String mark) {
        ThemePackage known = read.getIfPresent(key + "/" + mark);
        if (known != null) return Optional.of(known);
        Optional<ThemePackage> found = packages.findMarked(key, mark).flatMap(stored -> {
            Problems problems = new Problems(Locale.ENGLISH);
            Optional<ThemePackage> good = reader.read(stored.zip(), stored.site(), problems);
            // Rules have become stricter since it was uploaded: the site is shown in the theme of the portal.
            if (good.isEmpty()) LOG.warn("theme {} cannot be shown any more: {}", key, problems.list());
            return good;
        });
        found.ifPresent(one -> read.put(key + "/" + mark, one));
        return found;
    }

    /**
     * A file that browsers may have.
     *
     * @param mark which version, as addresses say it
     */
    public Optional<byte[]> findFile(String key, String mark, String path) {
        if (!mark.matches("[0-9a-f]{16}")) return Optional.empty();
        return findVersion(key, mark).flatMap(found -> found.findServed(path));
    }
}
