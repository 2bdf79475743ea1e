// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteNotFoundException;

/** Writes sites as blueprints, with what people have set for their windows in place of what was there at first. */
@ApplicationScoped
@Transactional
public class SiteExporter {
    @Inject
    SiteRepository sites;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    PreferenceRepository preferences;

    @Inject
    BlueprintWriter writer;

    /**
     * The blueprint of the site with this key.
     *
     * @throws SiteNotFoundException if there is none
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@code portal:site:manage} there
     */
    public String export(Caller caller, String key) {
        permissions.require(caller, "portal:site:manage", Target.site(key));
        String blueprint = writer.write(current(key));
        audit.append(AuditEvent.of(caller, "site.exported").about("site", key).at(key));
        return blueprint;
    }

    /**
     * The site as people see it at present, for services that have looked at the caller's rights.
     *
     * @throws SiteNotFoundException if there is none
     */
    public Site current(String key) {
        Site site = sites.find(key).orElseThrow(() -> new SiteNotFoundException(key));
        WindowsAsSet asSet = new WindowsAsSet(key, preferences.listOfSite(key));
        return site.withPages(site.pages().stream().map(asSet::of).toList());
    }
}
