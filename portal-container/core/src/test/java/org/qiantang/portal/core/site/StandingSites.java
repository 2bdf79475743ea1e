// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sites that never change, for tests of what depends on where a site stands. */
public final class StandingSites implements SiteStore {

    private final Map<String, Site> sites = new LinkedHashMap<>();

    /** Adds a site under another one; the name of the host is the key. */
    public StandingSites with(String parent, String key) {
        sites.put(key, SiteFixture.below(parent, key, key + ".hangzhou.example"));
        return this;
    }

    /** Adds a main site. */
    public StandingSites with(String key) {
        sites.put(key, SiteFixture.below(null, key, key + ".hangzhou.example"));
        return this;
    }

    @Override
    public Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        sites.keySet().forEach(key -> versions.put(key, 1L));
        return versions;
    }

    @Override
    public Site get(String key) {
        return sites.get(key);
    }
}
