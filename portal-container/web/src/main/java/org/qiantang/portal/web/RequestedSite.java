// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/** Finds the site that a request is for. The host name a browser sends is trusted only if a site has it. */
@ApplicationScoped
public class RequestedSite {

    @Inject
    Sites sites;

    public Optional<Site> find(HttpServletRequest request) {
        return sites.findByHost(request.getServerName());
    }

    /** The site that answered the host of this request once. */
    public Optional<Site> findFormer(HttpServletRequest request) {
        return sites.findByFormerHost(request.getServerName());
    }

    /** Scheme, host and port as the browser uses them; only for requests whose site was found. */
    public static URI origin(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return URI.create(request.getScheme() + "://" + host(request) + (usual ? "" : ":" + port));
    }

    /** As it stands in addresses. */
    public static String host(HttpServletRequest request) {
        String host = request.getServerName();
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /**
     * The origin of canonical addresses: that of the site's first host name; on a developer's own machine the one that was
     * asked, for there the first name leads nowhere.
     */
    public static URI canonicalOrigin(Site site, HttpServletRequest request) {
        String host = request.getServerName();
        if (HostName.isOwnMachine(host) || host.equals(site.canonicalHost())) return origin(request);
        return URI.create(request.getScheme() + "://" + site.canonicalHost());
    }
}
