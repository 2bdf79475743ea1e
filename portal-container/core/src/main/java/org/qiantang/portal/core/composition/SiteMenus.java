// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.PageDocuments;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.blueprint.SiteReviser;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteNotFoundException;

/** Changes menus (导航菜单) of a site, at once: a menu is short enough to be seen as a whole before it is stored. */
@ApplicationScoped
@Transactional
public class SiteMenus {

    @Inject
    SiteRepository sites;

    @Inject
    SiteReviser reviser;

    @Inject
    PageDocuments documents;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    /** The menus of a site by name. */
    public Map<String, List<MenuEntry>> get(String site) {
        return find(site).menus();
    }

    private Site find(String site) {
        return sites.find(site).orElseThrow(() -> new SiteNotFoundException(site));
    }

    /** Changes whenever an entry of the menu does, on every node the same. */
    public static String mark(List<MenuEntry> entries) {
        return Integer.toHexString(entries.toString().hashCode());
    }

    /**
     * Replaces a menu.
     *
     * @param seen the {@link #mark} of the menu that the caller has seen
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@link PagePublishing#PUBLISH} on the site
     * @throws RejectedException if somebody else has changed the menu meanwhile
     * @throws BlueprintInvalidException if an entry leads nowhere
     */
    public void replace(Caller caller, String site, String menu, List<MenuEntry> entries, String seen) {
        permissions.require(caller, PagePublishing.PUBLISH, Target.site(site));
        List<MenuEntry> before = find(site).menus().getOrDefault(menu, List.of());
        reviser.revise(site, current -> {
            List<MenuEntry> now = current.menus().getOrDefault(menu, List.of());
            if (!mark(now).equals(seen))
                throw new RejectedException(Problem.of("entries", Problem.Kind.CHANGED_MEANWHILE));
            Map<String, List<MenuEntry>> menus = new LinkedHashMap<>(current.menus());
            menus.put(menu, entries);
            return documents.with(current.withMenus(menus), Map.of());
        });
        audit.append(AuditEvent.of(caller, "menu.changed")
                .about("menu", menu)
                .at(site)
                .changing(Map.of("entries", outline(before)), Map.of("entries", outline(entries))));
    }

    private static String outline(List<MenuEntry> entries) {
        return String.join(
                " ",
                entries.stream()
                        .map(entry -> entry.page().isEmpty() ? entry.url() : entry.page())
                        .toList());
    }
}
