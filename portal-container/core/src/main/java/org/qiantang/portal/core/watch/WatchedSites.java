// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SiteWatch;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/** Checks sites for those who look after them, and remembers what the last check came to. */
@ApplicationScoped
@Transactional
public class WatchedSites implements SiteWatch {
    private static final String VIEW = "site:watch:view";

    @Inject
    Sites sites;

    @Inject
    Permissions permissions;

    @Inject
    SiteInspector inspector;

    @Inject
    WatchRepository results;

    @Override
    public List<Summary> overview(Caller caller, Locale language) {
        Map<String, WatchResult> known = results.all();
        return sites.list().stream()
                .filter(SiteInspector::isPublic)
                .filter(site -> permissions.may(caller.account(), VIEW, Target.site(site.key())))
                .map(site -> summary(site, language, known))
                .toList();
    }

    private Summary summary(Site site, Locale language, Map<String, WatchResult> known) {
        WatchResult result = known.get(site.key());
        if (result == null) result = kept(inspector.inspect(site, language));
        return new Summary(
                site.key(), site.names().in(language), result.getErrors(), result.getWarnings(), result.getChecked());
    }

    @Override
    public Report check(Caller caller, String site, Locale language) {
        permissions.require(caller, VIEW, Target.site(site));
        Report report = inspector.inspect(sites.get(site), language);
        kept(report);
        return report;
    }

    /** Checks every site that citizens see. */
    void checkAll() {
        sites.list().stream()
                .filter(SiteInspector::isPublic)
                .forEach(site -> kept(inspector.inspect(site, site.defaultLanguage())));
    }

    private WatchResult kept(Report report) {
        WatchResult result = new WatchResult(Objects.requireNonNull(report));
        results.keep(result);
        return result;
    }
}
