// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where sites are kept between two starts of the portal. An interface, because how a site is written down (package
 * {@code blueprint}) needs to know what a site is, and not the other way round.
 */
public interface SiteStore {

    /** How often each site was stored, by its key, in the order of the sites. */
    Map<String, Long> versions();

    /** Reads one site; throws {@link SiteNotFoundException} or {@link SiteUnreadableException}. */
    Site get(String key);

    /**
     * Reads several sites at once, for the start of the portal: all that is written of them now, what it means when it is asked
     * for, pages last of all ({@link LatePages}).
     *
     * @return by key of the site that which makes it, or throws {@link SiteNotFoundException} or {@link SiteUnreadableException}
     */
    default Map<String, Supplier<Site>> getAll(Set<String> keys) {
        Map<String, Supplier<Site>> all = new LinkedHashMap<>();
        keys.forEach(key -> all.put(key, () -> get(key)));
        return all;
    }
}
