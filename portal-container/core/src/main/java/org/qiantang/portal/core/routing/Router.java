// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.site.Site;

/** Knows the routes of every site; renews them when a site changes. */
@ApplicationScoped
public class Router {

    private final ConcurrentMap<String, SiteRoutes> routes = new ConcurrentHashMap<>();

    SiteRoutes of(Site site) {
        SiteRoutes known = routes.get(site.key());
        if (known != null && known.site() == site) return known;
        SiteRoutes renewed = new SiteRoutes(site);
        routes.put(site.key(), renewed);
        return renewed;
    }

    /** The address of the page of this site that shows one thing; empty if no page's path has that variable alone. */
    public Optional<String> address(Site site, Locale language, String parameter, String value) {
        return address(site, new PageAddresses(site, language), parameter, value);
    }

    /** The same as these addresses have it. */
    public Optional<String> address(Site site, PageAddresses addresses, String parameter, String value) {
        return of(site).pageShowing(parameter)
                .map(page -> addresses.page(page, PageState.INITIAL, Map.of(parameter, value)));
    }
}
