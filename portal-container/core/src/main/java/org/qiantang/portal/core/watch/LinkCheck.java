// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiantang.portal.api.site.SiteWatch.Finding;
import org.qiantang.portal.api.site.SiteWatch.Kind;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.AddressReader;
import org.qiantang.portal.core.routing.SiteLink;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/**
 * Checks the links of one site that lead to pages of this portal: those of menus and windows, and those in what webmasters
 * wrote into preferences of windows. Nothing is asked over the network.
 */
record LinkCheck(Site site, Locale language, Sites sites, AddressReader addresses) {

    private static final Pattern IN_HTML = Pattern.compile("href=[\"']([^\"']+)[\"']");
    private static final Pattern IN_LINE = Pattern.compile("^[^|]*\\|\\s*([^|\\s]+)");

    /** A link to a path of a site, as blueprints write it. */
    static String linkTo(Site site, String path) {
        return "site:" + site.key() + path;
    }

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        String home = linkTo(site, "/");
        Set<String> inMenus = new LinkedHashSet<>();
        Stream.concat(
                        site.menus().values().stream().flatMap(List::stream),
                        site.audiences().stream().flatMap(audience -> audience.menu().stream()))
                .map(MenuEntry::url)
                .forEach(inMenus::add);
        inMenus.forEach(link -> check(link, site.names().in(language), home).ifPresent(findings::add));
        for (Page page : site.pages()) {
            Set<String> links = new LinkedHashSet<>();
            page.windows().forEach(window -> collect(window, links));
            String where =
                    page.path().variables().isEmpty() ? linkTo(site, page.path().text()) : home;
            links.forEach(link -> check(link, page.title().in(language), where).ifPresent(findings::add));
        }
        return findings;
    }

    private static void collect(PortletWindow window, Set<String> links) {
        links.add(window.link());
        window.preferences()
                .values()
                .forEach(values -> values.forEach(value -> {
                    Matcher inHtml = IN_HTML.matcher(value);
                    while (inHtml.find()) links.add(inHtml.group(1).replace("&amp;", "&"));
                    Matcher inLine = IN_LINE.matcher(value);
                    if (inLine.find()) links.add(inLine.group(1));
                }));
    }

    private Optional<Finding> check(String link, String where, String page) {
        Optional<SiteLink> target = target(link);
        if (target.isEmpty()) return Optional.empty();
        Optional<Site> there = sites.findByKey(target.get().site());
        if (there.isEmpty()) return Optional.of(new Finding(Kind.LINK_DEAD, List.of(link, where), page));
        return fate(there.get(), target.get().path()).map(kind -> new Finding(kind, List.of(link, where), page));
    }

    /** The page of this portal that a link leads to; empty for other web sites, and for the portal's own pages. */
    private Optional<SiteLink> target(String link) {
        if (link.startsWith("/"))
            return link.startsWith("//") || link.startsWith("/_")
                    ? Optional.empty()
                    : Optional.of(new SiteLink(site.key(), link));
        if (link.startsWith("site:")) return SiteLink.parse(link);
        if (!link.startsWith("http://") && !link.startsWith("https://")) return Optional.empty();
        try {
            URI address = new URI(link);
            if (address.getHost() == null) return Optional.empty();
            String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            return sites.findByHost(address.getHost()).map(other -> new SiteLink(other.key(), path));
        } catch (java.net.URISyntaxException e) {
            return Optional.empty(); // leads nowhere, but not within this portal
        }
    }

    private Optional<Kind> fate(Site there, String link) {
        String plain = link.split("#", 2)[0];
        String[] parts = plain.split("\\?", 2);
        try {
            addresses.read(there, parts[0], parts.length > 1 ? parts[1] : null);
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(addresses.findFormer(there, parts[0]).isPresent() ? Kind.LINK_MOVED : Kind.LINK_DEAD);
        }
    }
}
