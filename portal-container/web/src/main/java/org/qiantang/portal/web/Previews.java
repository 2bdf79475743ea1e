// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.qiantang.portal.core.composition.PreviewLink;
import org.qiantang.portal.core.composition.PreviewLinks;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.person.HostCookie;

/**
 * Shows drafts to whoever has opened a preview link (预览链接). The browser keeps the link's secret in a cookie, so that the
 * pages of the preview lead to each other at their usual addresses.
 */
@ApplicationScoped
public class Previews {

    /** Another site may lead to the preview: the link comes by mail. */
    private static final HostCookie COOKIE = new HostCookie("preview", "Lax");

    @Inject
    PreviewLinks links;

    @Inject
    Clock clock;

    /** The link that this browser has opened here. */
    public Optional<PreviewLink> find(Site site, HttpServletRequest request) {
        String secret = COOKIE.value(request);
        return secret.isEmpty() ? Optional.empty() : links.find(site.key(), secret);
    }

    /** The site with the drafts that the link shows. */
    Site through(PreviewLink link, Site site) {
        return links.through(link, site);
    }

    /** From now on this browser sees the drafts; empty if the link leads nowhere any more. */
    public Optional<PreviewLink> begin(
            Site site, String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<PreviewLink> link = links.find(site.key(), secret);
        link.ifPresent(
                found -> COOKIE.set(request, response, secret, Duration.between(clock.instant(), found.expiresAt())));
        return link;
    }

    /** From now on this browser sees what everybody sees. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(request, response, "", Duration.ZERO);
    }
}
