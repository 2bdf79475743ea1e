// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.net.URI;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/** Scheme, host and port at which other sites of the portal are found. */
public final class SiteOrigin {

    private SiteOrigin() {}

    /**
     * Where somebody finds a site who is at this origin now. On a developer's own machine that is a name of this machine, for
     * the canonical one leads nowhere; everywhere else it is the canonical one.
     */
    public static URI of(Site site, URI here) {
        if (HostName.isOwnMachine(here.getHost())) {
            String port = here.getPort() < 0 ? "" : ":" + here.getPort();
            for (String host : site.hosts())
                if (HostName.isOwnMachine(host)) return URI.create(here.getScheme() + "://" + host + port);
        }
        return URI.create(here.getScheme() + "://" + site.canonicalHost());
    }
}
