// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import org.qiantang.portal.core.site.Sites;

/** Addresses of sites, for tests of other packages. */
public final class LinkPlacesFixture {

    private LinkPlacesFixture() {}

    public static LinkPlaces of(Sites sites) {
        LinkPlaces places = new LinkPlaces();
        places.sites = sites;
        return places;
    }
}
