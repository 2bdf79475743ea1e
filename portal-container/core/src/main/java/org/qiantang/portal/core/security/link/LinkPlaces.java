// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/**
 * Knows under which address a site is found from the outside. The host is the first one of its blueprint, whatever a request
 * says of itself: somebody who asks for another person's link with a host name of their own must not be sent its secret.
 * The system property {@code portal.links.origin}, such as {@code https://{host}:8443}, says what stands around the host.
 */
@ApplicationScoped
public class LinkPlaces {

    private static final String HOST = "{host}";
    private static final int USUAL_PORT = 443;

    @Inject
    Sites sites;

    public LinkPlace of(Site site, Locale language) {
        String host = site.canonicalHost();
        String pattern = System.getProperty("portal.links.origin", usualOrigin(host));
        return new LinkPlace(site, language, URI.create(pattern.replace(HOST, host)));
    }

    private static String usualOrigin(String host) {
        Integer encrypted = Integer.getInteger("portal.https.port");
        if (encrypted != null) return "https://" + HOST + (encrypted == USUAL_PORT ? "" : ":" + encrypted);
        // In front of other names stands a proxy, which has a certificate.
        boolean own = HostName.isOwnMachine(host);
        return own ? "http://" + HOST + ":" + System.getProperty("portal.port", "8080") : "https://" + HOST;
    }

    /** The main site in its first language, for what no visitor has asked for; empty if there is no site yet. */
    public Optional<LinkPlace> main() {
        return sites.list().stream()
                .filter(site -> site.parent() == null)
                .findFirst()
                .map(site -> of(site, site.defaultLanguage()));
    }
}
