// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.Router;
import org.qiantang.portal.core.routing.SiteLink;
import org.qiantang.portal.core.routing.SiteOrigin;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/**
 * What portlets may know of the site they are called for.
 *
 * @param canonicalOrigin of the site itself
 * @param requested origin of the request
 */
record RequestSiteContext(
        Site site,
        Locale language,
        URI canonicalOrigin,
        URI requested,
        PageAddresses addresses,
        Router router,
        Sites sites)
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
        return new RequestSiteContext(
                site, language, canonicalOrigin, requested, addresses.forAudience(""), router, sites);
    }

    @Override
    public List<String> above() {
        List<String> keys = new ArrayList<>();
        Optional<Site> next = sites.findAbove(site);
        while (next.isPresent() && !keys.contains(next.get().key())) {
            keys.add(next.get().key());
            next = sites.findAbove(next.get());
        }
        return keys;
    }

    @Override
    public Optional<String> addressAt(String key, String parameter, String value) {
        return sites.findByKey(key).flatMap(other -> {
            Locale there = other.languages().contains(language) ? language : other.defaultLanguage();
            return router.address(other, there, parameter, value).map(path -> SiteOrigin.of(other, requested) + path);
        });
    }

    @Override
    public Optional<String> originOf(String key) {
        return sites.findByKey(key).map(other -> SiteOrigin.of(other, requested).toString());
    }
}
