// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All sites as they were after so many changes. Immutable.
 *
 * @param changes the number of changes before this was read
 * @param stored the sites by their key, each with the version it was stored in
 */
record SiteSnapshot(long changes, Map<String, StoredVersion> stored, List<Site> sites, Map<String, Site> byHost) {

    /** Before anything was read. */
    static final SiteSnapshot NONE = of(-1, Map.of());

    static SiteSnapshot of(long changes, Map<String, StoredVersion> stored) {
        List<Site> sites = new ArrayList<>();
        Map<String, Site> byHost = new HashMap<>();
        stored.values().forEach(version -> {
            sites.add(version.site());
            version.site().hosts().forEach(host -> byHost.putIfAbsent(host, version.site()));
        });
        return new SiteSnapshot(changes, new LinkedHashMap<>(stored), List.copyOf(sites), Map.copyOf(byHost));
    }

    boolean isRead() {
        return changes >= 0;
    }

    /** A site in the version it was stored in. */
    record StoredVersion(long version, Site site) {}
}
