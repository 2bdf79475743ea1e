// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.api.site.SiteCatalogue;

/** The sites in memory, by name. */
@ApplicationScoped
public class ListedSites implements SiteCatalogue {

    @Inject
    Sites sites;

    @Override
    public List<Entry> list(Locale language) {
        return sites.list().stream()
                .map(site -> new Entry(site.key(), site.parent(), site.names().in(language)))
                .toList();
    }
}
