// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.Accounts;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.security.permission.GrantRegister;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChangeRepository;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.SiteUnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sites of blueprints, or replaces them. Where a bean {@link BlueprintChecks} is offered, blueprints must also suit
 * the themes.
 */
@ApplicationScoped
@Transactional
public class SiteImporter {

    private static final Logger LOG = LoggerFactory.getLogger(SiteImporter.class);

    @Inject
    BlueprintReader reader;

    @Inject
    Instance<BlueprintChecks> checks;

    @Inject
    SiteSurroundings surroundings;

    @Inject
    SiteRepository sites;

    @Inject
    PreferenceRepository preferences;

    @Inject
    AccountChecks accountChecks;

    @Inject
    Accounts accounts;

    @Inject
    GrantRegister grants;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    SiteChangeRepository changes;

    @Inject
    Event<SiteChanged> changed;

    /**
     * Stores the site that a blueprint describes, with its pages, hosts, windows and accounts; throws
     * {@link BlueprintInvalidException} and changes nothing if it cannot be taken. What people have set for a window since the last import stays if the window
     * still shows the same portlet.
     *
     * @param caller who imports it
     * @param replacePreferences whether to forget all that people have set for the site's windows
     */
    public Site importBlueprint(Caller caller, String text, boolean replacePreferences) {
        Blueprint written = reader.read(text);
        requireRights(caller, written);
        return store(caller, written, replacePreferences);
    }

    /**
     * As {@link #importBlueprint}, for a caller whose right to change this site by its own service was looked at: what comes
     * in is the portal's own work. It has no accounts.
     */
    public Site importOwn(Caller caller, String text, boolean replacePreferences) {
        Blueprint written = reader.read(text);
        if (!written.accounts().isEmpty()) throw new IllegalArgumentException("accounts come by imports only");
        return store(caller, written, replacePreferences);
    }

    private Site store(Caller caller, Blueprint written, boolean replacePreferences) {
        changes.begin();
        Optional<Site> above = Optional.ofNullable(written.site().parent()).flatMap(this::findReadable);
        Blueprint blueprint = written.of(SiteHosts.named(written.site(), above));
        checkSurroundings(blueprint, above);
        Site site = blueprint.site();
        Optional<Site> before = findReadable(site.key());
        sites.put(site);
        keepPreferences(before, site, replacePreferences);
        blueprint.accounts().forEach(account -> put(caller, account, site));
        changes.add();
        changed.fire(new SiteChanged(site.key()));
        audit.append(imported(caller, blueprint, before, replacePreferences));
        return site;
    }

    private static AuditEvent imported(Caller who, Blueprint blueprint, Optional<Site> before, boolean replaced) {
        Site site = blueprint.site();
        List<String> accounts =
                blueprint.accounts().stream().map(AccountEntry::name).toList();
        return AuditEvent.of(who, "site.imported")
                .about("site", site.key())
                .at(site.key())
                .changing(
                        before.map(SiteImporter::outline).orElse(Map.of()),
                        Map.of(
                                "hosts", String.join(" ", site.hosts()),
                                "pages", site.pages().size(),
                                "accounts", String.join(" ", accounts),
                                "preferencesReplaced", replaced));
    }

    private static Map<String, Object> outline(Site site) {
        return Map.of(
                "hosts", String.join(" ", site.hosts()), "pages", site.pages().size());
    }

    /** Stores several sites, all or none; whatever their order, parents before their sub-sites. */
    public void importAll(Caller caller, List<String> texts) {
        Map<String, String> waiting = new LinkedHashMap<>();
        texts.forEach(text -> waiting.put(text, reader.read(text).site().key()));
        while (!waiting.isEmpty()) {
            String next = nextOf(waiting);
            importBlueprint(caller, next, false);
            waiting.remove(next);
        }
    }

    /** The first whose parent does not wait, too; the first of all where parents go in a circle, for the check to find. */
    private String nextOf(Map<String, String> waiting) {
        return waiting.keySet().stream()
                .filter(text -> !waiting.containsValue(reader.read(text).site().parent()))
                .findFirst()
                .orElseGet(() -> waiting.keySet().iterator().next());
    }

    private void put(Caller caller, AccountEntry account, Site site) {
        accounts.put(account);
        grants.replaceOfSite(caller, account.name(), site.key(), account.roles());
    }

    /** A blueprint with accounts gives people passwords and roles at once; nobody but the command may do both. */
    private void requireRights(Caller caller, Blueprint blueprint) {
        Target site = Target.site(blueprint.site().key());
        permissions.require(caller, "portal:site:manage", site);
        if (blueprint.accounts().isEmpty()) return;
        permissions.require(caller, "portal:account:manage");
        permissions.require(caller, "portal:role:manage");
    }

    private void checkSurroundings(Blueprint blueprint, Optional<Site> above) {
        List<BlueprintProblem> problems = new ArrayList<>(surroundings.check(blueprint));
        problems.addAll(accountChecks.check(blueprint));
        checks.forEach(check -> problems.addAll(check.check(blueprint, theme(blueprint.site(), above))));
        if (!problems.isEmpty()) throw new BlueprintInvalidException(problems);
    }

    /** Its own, or that of the nearest site above that has one. */
    private String theme(Site site, Optional<Site> above) {
        if (!site.theme().isEmpty()) return site.theme();
        Set<String> seen = new HashSet<>();
        Optional<Site> next = above;
        while (next.isPresent()
                && next.get().theme().isEmpty()
                && seen.add(next.get().key())) {
            next = Optional.ofNullable(next.get().parent()).flatMap(this::findReadable);
        }
        return next.map(Site::theme).orElse("");
    }

    /** A stored site that this version cannot read is replaced like any other. */
    private Optional<Site> findReadable(String key) {
        try {
            return sites.find(key);
        } catch (SiteUnreadableException e) {
            LOG.warn("the site is replaced without a look at its windows", e);
            return Optional.empty();
        }
    }

    private void keepPreferences(Optional<Site> before, Site site, boolean replace) {
        if (replace) {
            preferences.removeOfSite(site.key());
            return;
        }
        preferences.removeUnless(site.key(), key -> {
            Optional<PortletWindow> window = window(site, key);
            Optional<PortletWindow> old = before.flatMap(earlier -> window(earlier, key));
            return window.isPresent() && (old.isEmpty() || showTheSame(window.get(), old.get()));
        });
    }

    private static Optional<PortletWindow> window(Site site, WindowKey key) {
        return site.findPage(key.page()).flatMap(page -> page.findWindow(key.window()));
    }

    private static boolean showTheSame(PortletWindow one, PortletWindow other) {
        return one.application().equals(other.application()) && one.portlet().equals(other.portlet());
    }
}
