// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qiantang.portal.api.content.ContentRegistry;
import org.qiantang.portal.api.site.SiteWatch.Finding;
import org.qiantang.portal.api.site.SiteWatch.Report;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.routing.AddressReader;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/** Checks a site as citizens see it at present, with what webmasters have set for its windows. */
@ApplicationScoped
public class SiteInspector {

    @Inject
    Sites sites;

    @Inject
    PreferenceRepository preferences;

    @Inject
    ContentRegistry content;

    @Inject
    AddressReader addresses;

    @Inject
    Clock clock;

    /** Whether citizens are to find a government site here; where most pages are for staff, they are not. */
    static boolean isPublic(Site site) {
        long open = site.pages().stream().filter(Page::isForEverybody).count();
        return open * 2 >= site.pages().size();
    }

    Report inspect(Site stored, Locale language) {
        Site site = asSet(stored);
        Instant now = clock.instant();
        ColumnCheck columns = new ColumnCheck(site, language, content.listings(), now);
        List<Finding> findings = new ArrayList<>(columns.check());
        findings.addAll(new TagCheck(site, language, sites.list()).check());
        findings.addAll(new LinkCheck(site, language, sites, addresses).check());
        findings.sort(Comparator.comparing(finding -> !finding.kind().isError()));
        return new Report(
                site.key(), site.names().in(language), now, List.copyOf(columns.columns()), List.copyOf(findings));
    }

    private Site asSet(Site site) {
        Map<WindowKey, StoredPreferences> set = preferences.listOfSite(site.key());
        if (set.isEmpty()) return site;
        return site.withPages(site.pages().stream()
                .map(page -> page.withWindows(window -> asSet(site, page, window, set)))
                .toList());
    }

    private static PortletWindow asSet(
            Site site, Page page, PortletWindow window, Map<WindowKey, StoredPreferences> set) {
        StoredPreferences own = set.get(new WindowKey(site.key(), page.key(), window.key()));
        if (own == null) return window;
        return window.withPreferences(own.over(window.preferences()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .filter(Objects::nonNull)
                        .toList())));
    }
}
