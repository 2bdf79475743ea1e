// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiantang.portal.api.site.SiteContext;

/** Where a link leads: a path of the site, or an address on the web. */
record LinkTarget(String address) {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*|/");

    /** Empty if this is neither. */
    static Optional<LinkTarget> parse(String text) {
        boolean allowed = PATH.matcher(text).matches() || isWebAddress(text);
        return allowed ? Optional.of(new LinkTarget(text)) : Optional.empty();
    }

    /** As the site links it in the language of the page. */
    String on(SiteContext site) {
        return address.startsWith("/") ? site.link(address) : address;
    }

    boolean isOutside(SiteContext site) {
        return !address.startsWith("/") && !address.equals(site.origin()) && !address.startsWith(site.origin() + "/");
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
