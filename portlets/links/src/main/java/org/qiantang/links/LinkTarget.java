// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiantang.portal.api.site.SiteContext;

/** Where a link leads: a path of the site, a page of another site of the portal, or an address on the web. */
record LinkTarget(String address) {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*|/");

    private static final Pattern OTHER_SITE =
            Pattern.compile("site:[a-z][a-z0-9-]{0,63}(?:/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*)?");

    /** Empty if this is none of them. */
    static Optional<LinkTarget> parse(String text) {
        boolean allowed =
                PATH.matcher(text).matches() || OTHER_SITE.matcher(text).matches() || isWebAddress(text);
        return allowed ? Optional.of(new LinkTarget(text)) : Optional.empty();
    }

    /** As the site links it in the language of the page; empty if it leads to a site that is not there. */
    Optional<String> on(SiteContext site) {
        if (isOfPortal()) return site.siteLink(address);
        return Optional.of(address.startsWith("/") ? site.link(address) : address);
    }

    private boolean isOfPortal() {
        return address.startsWith("site:");
    }

    /** Other sites of the portal are of the same house; nobody need be warned of them. */
    boolean isOutside(SiteContext site) {
        return !isOfPortal()
                && !address.startsWith("/")
                && !address.equals(site.origin())
                && !address.startsWith(site.origin() + "/");
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
