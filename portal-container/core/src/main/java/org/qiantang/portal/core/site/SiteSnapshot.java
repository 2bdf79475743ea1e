// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All sites as they were after so many changes. Immutable.
 *
 * @param changes the number of changes before this was read
 * @param stored the sites by their key, each with the version it was stored in
 * @param complete the sites by their key, with what they inherit
 * @param byHost the same by the names of their hosts
 * @param byFormerHost the same by names that lead to them
 */
record SiteSnapshot(
        long changes,
        Map<String, StoredVersion> stored,
        Map<String, Inherited> complete,
        List<Site> sites,
        Map<String, Site> byHost,
        Map<String, Site> byFormerHost) {

    /** Before anything was read. */
    static final SiteSnapshot NONE = new SiteSnapshot(-1, Map.of(), Map.of(), List.of(), Map.of(), Map.of());

    /** What comes after this one: sites that are as before stay the same objects. */
    SiteSnapshot next(long count, Map<String, StoredVersion> read) {
        Map<String, Inherited> made = new LinkedHashMap<>();
        read.keySet().forEach(key -> complete(key, read, made, new ArrayList<>()));
        List<Site> sites = new ArrayList<>();
        Map<String, Site> hosts = new HashMap<>();
        Map<String, Site> former = new HashMap<>();
        read.keySet().forEach(key -> {
            Site site = Objects.requireNonNull(made.get(key)).site();
            sites.add(site);
            putBothForms(site.hosts(), site, hosts);
            putBothForms(site.formerHosts(), site, former);
        });
        return new SiteSnapshot(
                count, new LinkedHashMap<>(read), made, List.copyOf(sites), Map.copyOf(hosts), Map.copyOf(former));
    }

    /** Browsers ask in ASCII; some programs in letters. */
    private static void putBothForms(List<String> names, Site site, Map<String, Site> byName) {
        for (String name : names) {
            byName.putIfAbsent(name, site);
            byName.putIfAbsent(HostName.of(name).unicode(), site);
        }
    }

    /** @param waiting the sites below it that wait for this one; where they lead in a circle, nothing is inherited */
    private @Nullable Site complete(
            String key, Map<String, StoredVersion> read, Map<String, Inherited> made, List<String> waiting) {
        Inherited known = made.get(key);
        if (known != null) return known.site();
        StoredVersion version = read.get(key);
        if (version == null || waiting.contains(key)) return null;
        waiting.add(key);
        Site own = version.site();
        Site above = own.parent() == null ? null : complete(own.parent(), read, made, waiting);
        Inherited before = complete.get(key);
        Inherited now = before != null && before.isOf(own, above) ? before : Inherited.of(own, above);
        made.put(key, now);
        return now.site();
    }

    boolean isRead() {
        return changes >= 0;
    }

    /** A site in the version it was stored in. */
    record StoredVersion(long version, Site site) {}

    /** A site with what it inherits, and of what it was made. */
    record Inherited(Site own, @Nullable Site above, Site site) {

        static Inherited of(Site own, @Nullable Site above) {
            return new Inherited(own, above, above == null ? own : own.below(above));
        }

        boolean isOf(Site currentOwn, @Nullable Site currentAbove) {
            return own == currentOwn && above == currentAbove;
        }
    }
}
