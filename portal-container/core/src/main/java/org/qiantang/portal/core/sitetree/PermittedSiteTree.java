// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.sitetree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SiteTree;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.routing.SiteOrigin;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.sitetree.TreeOrder.Placed;

/** The sites in memory that somebody may see, as a tree. Reads no page: how many there are is enough. */
@ApplicationScoped
public class PermittedSiteTree implements SiteTree {

    private static final String VIEW = "portal:site:view";

    @Inject
    Sites sites;

    @Inject
    SiteRepository stored;

    @Inject
    Permissions permissions;

    @Override
    public List<Node> list(Caller caller, Locale language, URI here, String search) {
        List<Site> all = sites.list();
        Map<String, Instant> changes = stored.changeTimes();
        CertificateNames certificates = new CertificateNames(all);
        SiteSearch asked = new SiteSearch(search);
        List<Site> seen = all.stream()
                .filter(site -> permissions.may(caller.account(), VIEW, Target.site(site.key())))
                .toList();
        return new TreeOrder(seen)
                .list(asked::matches).stream()
                        .map(placed -> node(placed, language, here, changes, certificates))
                        .toList();
    }

    private Node node(
            Placed placed, Locale language, URI here, Map<String, Instant> changes, CertificateNames certificates) {
        Site site = placed.site();
        return new Node(
                site.key(),
                site.parent(),
                placed.depth(),
                site.names().in(language),
                hosts(site.hosts()),
                hosts(site.formerHosts()),
                mode(site),
                site.pages().size(),
                changes.get(site.key()),
                SiteOrigin.of(site, here),
                certificates.of(List.of(site)));
    }

    private static List<Host> hosts(List<String> names) {
        return names.stream()
                .map(HostName::of)
                .map(name -> new Host(name.ascii(), name.unicode()))
                .toList();
    }

    /** A site that names the theme it would inherit anyway shows no other. */
    private Mode mode(Site site) {
        if (site.parent() == null) return Mode.MAIN;
        boolean same = sites.findAbove(site)
                .filter(above -> above.theme().equals(site.theme()))
                .isPresent();
        return same ? Mode.INHERITED : Mode.OWN_THEME;
    }
}
