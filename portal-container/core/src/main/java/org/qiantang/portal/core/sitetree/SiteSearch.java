// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.sitetree;

import java.util.Locale;
import java.util.stream.Stream;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/** What somebody types to find sites: a part of a name in any language, of a key, or of a host name in either form. */
final class SiteSearch {

    private final String part;

    SiteSearch(String typed) {
        this.part = typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean matches(Site site) {
        if (part.isEmpty()) return true;
        Stream<String> hosts = Stream.concat(site.hosts().stream(), site.formerHosts().stream())
                .flatMap(host -> Stream.of(host, HostName.of(host).unicode()));
        Stream<String> names = Stream.concat(Stream.of(site.key()), site.names().byLanguage().values().stream());
        return Stream.concat(names, hosts)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }
}
