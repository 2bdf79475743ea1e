// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.qiantang.portal.core.site.Site;

/**
 * Knows the way to other sites of the portal.
 *
 * @param find the site with a key
 * @param origin scheme, host and port where the reader finds it
 */
public record OtherSites(Function<String, Optional<Site>> find, Function<Site, String> origin) {

    /** Where there are no others. */
    public static final OtherSites NONE = new OtherSites(key -> Optional.empty(), site -> "");

    /** As somebody finds them who is at this origin now. */
    public static OtherSites from(URI here, Function<String, Optional<Site>> find) {
        return new OtherSites(find, site -> SiteOrigin.of(site, here).toString());
    }

    /** The whole address, in this language if the site there has it; empty if there is no such site. */
    public Optional<String> address(SiteLink link, Locale language) {
        return find.apply(link.site()).map(site -> {
            Locale there = site.languages().contains(language) ? language : site.defaultLanguage();
            return origin.apply(site) + new PageAddresses(site, there).link(link.path());
        });
    }
}
