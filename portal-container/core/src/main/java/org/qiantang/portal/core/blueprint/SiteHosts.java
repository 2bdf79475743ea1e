// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.Optional;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/** Gives sub-sites that name no host the names that the sites above them have for such (四级域名). */
public final class SiteHosts {

    /** Stands for the key of the site in a pattern. */
    static final String SITE = "{site}";

    private SiteHosts() {}

    /** The site with hosts; as it is if it has some, or no pattern gives any. Those that are no host names are left out. */
    public static Site named(Site site, Optional<Site> above) {
        if (!site.hosts().isEmpty()) return site;
        return site.withHosts(above.map(Site::subSiteHosts).orElse(List.of()).stream()
                .flatMap(pattern -> host(pattern.replace(SITE, site.key())).stream())
                .distinct()
                .toList());
    }

    /** A key may be longer than a part of a host name, or end with a hyphen. */
    private static Optional<String> host(String text) {
        try {
            return Optional.of(HostName.parse(text).ascii());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
