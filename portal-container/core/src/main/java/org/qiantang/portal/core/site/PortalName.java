// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people call this portal: the title of its main site, in the first of its languages. */
@ApplicationScoped
public class PortalName {

    private static final String WITHOUT_SITES = "Qiantang Portal";

    @Inject
    Sites sites;

    public String text() {
        return sites.list().stream()
                .filter(site -> site.parent() == null)
                .findFirst()
                .map(site -> site.titleMain().in(site.defaultLanguage()))
                .orElse(WITHOUT_SITES);
    }
}
