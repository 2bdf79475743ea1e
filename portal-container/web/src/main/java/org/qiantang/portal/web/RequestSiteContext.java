// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.Router;
import org.qiantang.portal.core.routing.SiteLink;
import org.qiantang.portal.core.site.Site;

/** What portlets may know of the site they are called for. */
record RequestSiteContext(Site site, Locale language, URI canonicalOrigin, PageAddresses addresses, Router router)
        implements SiteContext {

    @Override
    public String key() {
        return site.key();
    }

    @Override
    public String name() {
        return site.names().in(language);
    }

    @Override
    public Locale defaultLanguage() {
        return site.defaultLanguage();
    }

    @Override
    public String origin() {
        return canonicalOrigin.toString();
    }

    @Override
    public String link(String path) {
        return addresses.link(path);
    }

    @Override
    public Optional<String> address(String parameter, String value) {
        return router.address(site, addresses, parameter, value);
    }

    @Override
    public Optional<String> siteLink(String link) {
        return Optional.of(addresses.link(link))
                .filter(address -> SiteLink.parse(link).isPresent() && !address.isEmpty());
    }

    @Override
    public String audience() {
        return addresses.audience();
    }

    @Override
    public SiteContext forEverybody() {
        if (addresses.audience().isEmpty()) return this;
        return new RequestSiteContext(site, language, canonicalOrigin, addresses.forAudience(""), router);
    }
}
