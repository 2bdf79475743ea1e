// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.time.Clock;

/** Sites without a container, for tests of other packages. */
public final class SitesFixture {

    private SitesFixture() {}

    public static Sites sites(SiteStore store, SiteChangeRepository changes, Clock clock) {
        Sites sites = new Sites();
        sites.store = store;
        sites.changes = changes;
        sites.clock = clock;
        return sites;
    }

    public static PortalName portalName(Sites sites) {
        PortalName name = new PortalName();
        name.sites = sites;
        return name;
    }

    /** Tells the sites of a committed change, as the container would. */
    public static void tell(Sites sites, SiteChanged changed) {
        sites.noteChange(changed);
    }
}
