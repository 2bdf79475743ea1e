// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import java.net.URI;
import java.util.Locale;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/**
 * Where a link leads: a site, in a language.
 *
 * @param origin scheme, host and port; never what a request claims, see {@link LinkPlaces}
 */
public record LinkPlace(Site site, Locale language, URI origin) {

    /** The address of a page of the portal's own, as the path of a blueprint. */
    public URI page(String path) {
        return URI.create(origin + new PageAddresses(site, language).link(path));
    }

    /** The address of the page that a link opens. */
    public URI link(LinkPurpose purpose, LinkToken token) {
        return URI.create(page(purpose.path()) + "?token=" + token.text());
    }

    public String siteName() {
        return site.names().in(language);
    }

    /** Whom mails come from: the system property {@code portal.mail.from}, else {@code no-reply} at the site's host. */
    public Mailbox sender() {
        String configured = System.getProperty("portal.mail.from", "");
        return new Mailbox(configured.isEmpty() ? "no-reply@" + mailHost() : configured, siteName());
    }

    private String mailHost() {
        String ascii = HostName.parse(site.canonicalHost()).ascii();
        return ascii.startsWith("[") ? "localhost" : ascii;
    }
}
