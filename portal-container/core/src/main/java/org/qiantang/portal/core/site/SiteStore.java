// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.Map;

/**
 * Where sites are kept between two starts of the portal. An interface, because how a site is written down (package
 * {@code blueprint}) needs to know what a site is, and not the other way round.
 */
public interface SiteStore {

    /** How often each site was stored, by its key, in the order of the sites. */
    Map<String, Long> versions();

    /** Reads one site; throws {@link SiteNotFoundException} or {@link SiteUnreadableException}. */
    Site get(String key);
}
