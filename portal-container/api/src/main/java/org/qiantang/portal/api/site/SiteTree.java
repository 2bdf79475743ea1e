// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;

/** The sites of the portal as a tree (站点树), for those who look after some of them. To be injected. */
public interface SiteTree {

    /**
     * The sites of which somebody has {@code portal:site:view}, each before those below it.
     *
     * @param language of the names
     * @param here scheme, host and port at which the caller is now; sites are linked as seen from there
     * @param search part of a name, key or host name in either form; those above what is found are listed, too; empty for all
     */
    List<Node> list(Caller caller, Locale language, URI here, String search);

    /**
     * A site in the tree.
     *
     * @param parent key of the site it belongs to; null if it belongs to none
     * @param depth how many of the sites listed are above it
     * @param hosts names that it answers; the first is the canonical one
     * @param formerHosts names that lead to it
     * @param pages how many it has
     * @param changed when it was last stored; null if nobody knows
     * @param address where its home page is
     * @param certificates what its certificates (TLS 证书) must be made out for
     */
    record Node(
            String key,
            @Nullable String parent,
            int depth,
            String name,
            List<Host> hosts,
            List<Host> formerHosts,
            Mode mode,
            int pages,
            @Nullable Instant changed,
            URI address,
            List<Certificate> certificates) {

        public Node {
            hosts = List.copyOf(hosts);
            formerHosts = List.copyOf(formerHosts);
            certificates = List.copyOf(certificates);
        }
    }

    /**
     * The name of a host in both forms.
     *
     * @param ascii as browsers send it: {@code xn--6qqa088eba.example}
     * @param unicode as people write it: {@code 你好吗.example}
     */
    record Host(String ascii, String unicode) {
        /** Whether the two differ. */
        public boolean isInternational() {
            return !ascii.equals(unicode);
        }
    }

    /**
     * A name that a certificate must be made out for, and the hosts that are covered by it.
     *
     * @param name a host name in ASCII, or a wildcard such as {@code *.hangzhou.example}
     */
    record Certificate(String name, List<Host> hosts) {
        public Certificate {
            hosts = List.copyOf(hosts);
        }
    }

    /** How a site comes by its looks. */
    enum Mode {
        /** Belongs to no other site (主站). */
        MAIN,
        /** Has the theme of the site above. */
        INHERITED,
        /** Has a theme of its own. */
        OWN_THEME
    }
}
