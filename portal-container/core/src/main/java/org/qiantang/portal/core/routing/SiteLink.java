// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to another site of the portal as blueprints write it: {@code site:edu/news}. It holds wherever the sites are, on
 * their own hosts or on a developer's machine.
 *
 * @param site key of the site
 * @param path of a page there, as blueprints write it, with its query if there is one
 */
public record SiteLink(String site, String path) {

    private static final String SCHEME = "site:";
    private static final Pattern FORM =
            Pattern.compile("site:([a-z][a-z0-9-]{0,63})(/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*)?");

    /** Empty if this is no link to a site; without a path the home page is meant. */
    public static Optional<SiteLink> parse(String link) {
        if (!link.startsWith(SCHEME)) return Optional.empty();
        Matcher matcher = FORM.matcher(link);
        if (!matcher.matches()) return Optional.empty();
        String path = matcher.group(2);
        return Optional.of(new SiteLink(matcher.group(1), path == null ? "/" : path));
    }
}
