// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.link.LinkToken;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;

/** Links that show drafts of some pages to people who may not compose, such as those who are to agree to them. */
@ApplicationScoped
@Transactional
public class PreviewLinks {

    /** A link leads to drafts no longer than this. */
    public static final Duration LONGEST = Duration.ofDays(30);

    @Inject
    PreviewLinkRepository links;

    @Inject
    DraftedSite sites;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Makes a link.
     *
     * @param pages keys of pages of the site; those without a draft show what is live
     * @param validity {@link #LONGEST} at most
     * @return the secret of the link; the portal keeps only its hash
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@link PageDrafts#EDIT} on the site
     * @throws PageNotFoundException if one of the pages is not there
     */
    public String create(Caller caller, String site, List<String> pages, Duration validity) {
        permissions.require(caller, PageDrafts.EDIT, Target.site(site));
        if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("not for " + validity);
        Site drafted = sites.with(sites.live(site), page -> true, "");
        for (String page : pages) if (drafted.findPage(page).isEmpty()) throw new PageNotFoundException(page);
        LinkToken secret = LinkToken.create();
        Instant now = clock.instant();
        PreviewLink link = new PreviewLink(secret.hash(), site, pages, links.nextNumber());
        links.add(link.valid(caller.account(), now, now.plus(validity)), now);
        audit.append(AuditEvent.of(caller, "preview-link.created")
                .about("preview-link", Long.toString(link.number()))
                .at(site)
                .changing(Map.of(), Map.of("pages", String.join(" ", pages), "expires", link.expiresAt())));
        return secret.text();
    }

    /** The link with this secret, if it leads somewhere on this site. */
    public Optional<PreviewLink> find(String site, String secret) {
        return links.find(new LinkToken(secret).hash())
                .filter(link -> link.site().equals(site) && link.expiresAt().isAfter(clock.instant()));
    }

    /** The site as whoever has the link sees it. */
    public Site through(PreviewLink link, Site complete) {
        Set<String> shown = Set.copyOf(link.pages());
        Site drafted = sites.with(
                sites.live(link.site()), shown::contains, link.pages().get(0));
        return complete.withPages(drafted.pages());
    }

    /** Those of a site that still lead somewhere, the newest first. */
    public List<PreviewLink> list(Caller caller, String site) {
        permissions.require(caller, PageDrafts.EDIT, Target.site(site));
        return links.list(site, clock.instant());
    }

    /** Ends a link before its time; nothing if the site has no such link. */
    public void end(Caller caller, String site, long number) {
        permissions.require(caller, PageDrafts.EDIT, Target.site(site));
        links.list(site, clock.instant()).stream()
                .filter(link -> link.number() == number)
                .forEach(link -> {
                    links.remove(link);
                    audit.append(AuditEvent.of(caller, "preview-link.ended")
                            .about("preview-link", Long.toString(number))
                            .at(site));
                });
    }
}
