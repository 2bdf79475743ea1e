// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.Optional;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/** Gives sub-sites that name no host the names that the sites above them have for such (四级域名). */
final class SiteHosts {

    /** Stands for the key of the site in a pattern. */
    static final String SITE = "{site}";

    private SiteHosts() {}

    /** The site with hosts; as it is if it has some, or no pattern gives any. */
    static Site named(Site site, Optional<Site> above) {
        if (!site.hosts().isEmpty()) return site;
        List<String> hosts = above.map(Site::subSiteHosts).orElse(List.of()).stream()
                .map(pattern ->
                        HostName.parse(pattern.replace(SITE, site.key())).ascii())
                .distinct()
                .toList();
        return site.withHosts(hosts);
    }
}
