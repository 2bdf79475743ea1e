// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
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
        Map<WindowKey, StoredPreferences> stored = preferences.listOfSite(key);
        return site.withPages(site.pages().stream()
                .map(page -> page.withWindows(window -> withStored(key, page, window, stored)))
                .toList());
    }

    private static PortletWindow withStored(
            String site, Page page, PortletWindow window, Map<WindowKey, StoredPreferences> stored) {
        var key = new WindowKey(site, page.key(), window.key());
        var effective = stored.getOrDefault(key, StoredPreferences.NONE).over(window.preferences());
        Map<String, List<String>> writable = new LinkedHashMap<>();
        // A blueprint has no way to write null among values; to a portlet it means as much as no value.
        effective.forEach((name, values) ->
                writable.put(name, values.stream().filter(Objects::nonNull).toList()));
        return window.withPreferences(writable);
    }
}
