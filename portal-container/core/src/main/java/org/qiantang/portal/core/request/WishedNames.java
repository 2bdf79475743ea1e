// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Sites;

/** Keys and host names that plans wish for: whether they are well written and free. */
@ApplicationScoped
public class WishedNames {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    private static final String SITE = "{site}";

    /** What people, programs and mail servers expect to be the portal's or the network's own. */
    private static final Set<String> RESERVED = Set.of(
            "www",
            "admin",
            "administration",
            "api",
            "mail",
            "smtp",
            "imap",
            "pop",
            "mx",
            "ns",
            "ns1",
            "ns2",
            "dns",
            "ftp",
            "ldap",
            "vpn",
            "sso",
            "login",
            "static",
            "cdn",
            "test",
            "preview",
            "root",
            "portal",
            "localhost",
            "gov",
            "main",
            "autodiscover",
            "autoconfig",
            "wpad");

    @Inject
    Sites sites;

    @Inject
    RequestRepository requests;

    /** The host names that a site has for a new one below it; none for a key that makes no host name. */
    List<String> hosts(String parent, String key) {
        return sites.findByKey(parent).stream()
                .flatMap(site -> site.subSiteHosts().stream())
                .flatMap(pattern -> ascii(pattern.replace(SITE, key)).stream())
                .distinct()
                .toList();
    }

    /** As browsers send it; empty if this is no host name. */
    static Optional<String> ascii(String host) {
        try {
            return Optional.of(
                    HostName.parse(host.strip().toLowerCase(Locale.ROOT)).ascii());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with them; what is still empty is not. */
    List<Problem> check(String key, String host, @Nullable Long own) {
        List<Problem> problems = new ArrayList<>();
        if (!key.isEmpty()) checkKey(key, own).ifPresent(problems::add);
        if (!host.isEmpty()) checkHost(host, own).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> checkKey(String key, @Nullable Long own) {
        if (!KEY.matcher(key).matches() || key.endsWith("-"))
            return Optional.of(Problem.of("siteKey", Problem.Kind.INVALID));
        if (RESERVED.contains(key)) return Optional.of(Problem.of("siteKey", Problem.Kind.RESERVED, key));
        boolean taken = sites.findByKey(key).isPresent() || isHeld(requests.listNamed(key, "").stream(), own);
        return taken ? Optional.of(Problem.of("siteKey", Problem.Kind.TAKEN, key)) : Optional.empty();
    }

    private Optional<Problem> checkHost(String host, @Nullable Long own) {
        Optional<String> ascii = ascii(host);
        if (ascii.isEmpty() || !isName(ascii.get())) return Optional.of(Problem.of("host", Problem.Kind.INVALID));
        String first = ascii.get().substring(0, ascii.get().indexOf('.'));
        if (RESERVED.contains(first)) return Optional.of(Problem.of("host", Problem.Kind.RESERVED, host));
        boolean taken = sites.findByHost(ascii.get()).isPresent()
                || sites.findByFormerHost(ascii.get()).isPresent()
                || isHeld(requests.listNamed("", ascii.get()).stream(), own);
        return taken ? Optional.of(Problem.of("host", Problem.Kind.TAKEN, host)) : Optional.empty();
    }

    /** People remember names, not numbers; and a name of one label is for machines of one room. */
    private static boolean isName(String ascii) {
        return ascii.indexOf('.') > 0
                && !ascii.startsWith("[")
                && !ascii.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    }

    private static boolean isHeld(java.util.stream.Stream<StoredRequest> named, @Nullable Long own) {
        return named.anyMatch(
                request -> request.getState().isHoldingNames() && (own == null || request.getId() != own));
    }
}
