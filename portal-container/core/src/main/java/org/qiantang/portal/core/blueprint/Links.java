// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.core.routing.SiteLink;

/** Reads addresses that a page may link to: paths of the site, other sites of the portal, other web sites, mail and telephone. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Links() {}

    /** Empty where absent. */
    static String read(BlueprintFields fields, String name) {
        return fields.find(name).flatMap(Links::read).orElse("");
    }

    private static Optional<String> read(BlueprintNode node) {
        Optional<String> text = node.filledText();
        if (text.isPresent() && !mayBeLinked(text.get())) {
            node.add(Fault.URL_INVALID, text.get());
            return Optional.empty();
        }
        return text;
    }

    private static boolean mayBeLinked(String text) {
        if (SiteLink.parse(text).isPresent()) return true;
        try {
            URI uri = new URI(text);
            if (uri.getScheme() == null) return text.startsWith("/") && uri.getRawAuthority() == null;
            return SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && (uri.isOpaque() || uri.getHost() != null);
        } catch (URISyntaxException e) {
            return false; // the caller tells the author
        }
    }
}
