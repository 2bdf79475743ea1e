// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.sitetree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiantang.portal.api.site.SiteTree.Certificate;
import org.qiantang.portal.api.site.SiteTree.Host;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/**
 * The names that TLS certificates must be made out for. Wildcards stand only where the pattern of the hosts of sub-sites
 * ({@code {site}.hangzhou.example}) shows that all names below belong to the portal: {@code *.gov.cn} is nobody's.
 */
public final class CertificateNames {

    private static final String ANY = "*.";
    private static final String SITE = "{site}.";

    private final Set<String> ours;

    /** @param sites all sites of the portal, whose patterns count */
    public CertificateNames(Collection<Site> sites) {
        this.ours = sites.stream()
                .flatMap(site -> site.subSiteHosts().stream())
                .filter(pattern -> pattern.startsWith(SITE))
                .map(pattern -> pattern.substring(SITE.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the certificates of some sites must cover: their hosts and former hosts that others can reach by name. */
    public List<Certificate> of(Collection<Site> sites) {
        Set<String> hosts = new TreeSet<>();
        sites.forEach(site -> {
            hosts.addAll(site.hosts());
            hosts.addAll(site.formerHosts());
        });
        Map<String, List<Host>> covered = new LinkedHashMap<>();
        hosts.stream().map(HostName::of).filter(host -> host.isPublic()).forEach(host -> covered.computeIfAbsent(
                        certificate(host.ascii()), name -> new ArrayList<>())
                .add(new Host(host.ascii(), host.unicode())));
        return covered.entrySet().stream()
                .map(one -> new Certificate(one.getKey(), one.getValue()))
                .toList();
    }

    private String certificate(String host) {
        String above = host.substring(host.indexOf('.') + 1);
        return ours.contains(above) ? ANY + above : host;
    }
}
