// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.theme.ContrastFigure;
import org.qiantang.portal.api.theme.ThemePackages;
import org.qiantang.portal.api.theme.ThemeProblem;
import org.qiantang.portal.api.theme.ThemeRejectedException;
import org.qiantang.portal.api.theme.ThemeVersion;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChangeRepository;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.ThemeSource;
import org.qiantang.portal.core.theme.Themes;

/** Keeps the theme packages of sites, each in all its versions. */
@ApplicationScoped
@Transactional
public class PackageKeeper implements ThemePackages {

    static final String MANAGE = "site:theme:manage";

    @Inject
    PackageRepository packages;

    @Inject
    PackageReader reader;

    @Inject
    Themes themes;

    @Inject
    PackagedThemes packaged;

    @Inject
    Sites sites;

    @Inject
    SiteRepository stored;

    @Inject
    SiteChangeRepository changes;

    @Inject
    Event<SiteChanged> changed;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public List<ThemeProblem> check(Caller caller, String site, byte[] zip, Locale language) {
        require(caller, site);
        Problems problems = new Problems(language);
        read(zip, site, problems);
        return problems.list();
    }

    private Optional<ThemePackage> read(byte[] zip, String site, Problems problems) {
        Optional<ThemePackage> read = reader.read(zip, site, problems);
        read.map(found -> found.declaration().key())
                .filter(key -> packages.find(key)
                        .filter(other -> !other.getSite().equals(site))
                        .isPresent())
                .ifPresent(key -> problems.add(DeclarationReader.FILE, "key", Fault.KEY_TAKEN, key));
        return problems.isEmpty() ? read : Optional.empty();
    }

    @Override
    public ThemeVersion upload(Caller caller, String site, byte[] zip, Locale language) {
        require(caller, site);
        Problems problems = new Problems(language);
        Optional<ThemePackage> read = read(zip, site, problems);
        if (read.isEmpty()) throw new ThemeRejectedException(problems.list());
        String key = read.get().declaration().key();
        changes.begin(); // one at a time, so that numbers are given once
        StoredPackage theme = packages.find(key).orElseGet(() -> {
            StoredPackage made = new StoredPackage(key, site);
            packages.add(made);
            return made;
        });
        StoredVersion version =
                new StoredVersion(read.get(), packages.nextNumber(key), zip, caller.account(), clock.instant());
        packages.add(version);
        ThemeVersion description = version.description(theme.getActive());
        log(
                caller,
                "theme.uploaded",
                site,
                key,
                Map.of(),
                Map.of("number", description.number(), "hash", description.hash()));
        return description;
    }

    @Override
    public List<ThemeVersion> list(Caller caller, String site) {
        require(caller, site);
        List<ThemeVersion> versions = new ArrayList<>();
        for (StoredPackage theme : packages.listOfSite(site))
            packages.versions(theme.getKey()).forEach(one -> versions.add(one.description(theme.getActive())));
        return versions;
    }

    @Override
    public String worn(Caller caller, String site) {
        require(caller, site);
        return sites.get(site).theme();
    }

    @Override
    public void activate(Caller caller, String site, String theme, int number) {
        require(caller, site);
        StoredPackage found = get(site, theme);
        if (packages.find(theme, number).isEmpty()) throw unknown(theme + " " + number);
        Optional<Site> own = stored.find(site); // at the very first start packages come before their sites
        own.ifPresent(one -> requireHomes(one, shown(theme, number)));
        changes.begin();
        int before = found.getActive();
        found.activate(number);
        own.filter(one -> !one.theme().equals(theme)).ifPresent(one -> stored.put(one.withTheme(theme)));
        announce(site);
        log(caller, "theme.activated", site, theme, Map.of("number", before), Map.of("number", number));
    }

    /** A version that was good once may not be so any more: rules become stricter. */
    private Theme shown(String theme, int number) {
        return packaged.findVersion(theme, number)
                .map(ThemeSource.Packaged::theme)
                .orElseThrow(() -> new RejectedException(Problem.of("theme", Problem.Kind.INVALID)));
    }

    /** In a layout that the theme does not know, windows would have no place. */
    private static void requireHomes(Site site, Theme theme) {
        List<String> homeless = site.pages().stream()
                .filter(page -> !theme.layouts().containsKey(page.layout()))
                .map(Page::key)
                .toList();
        if (!homeless.isEmpty())
            throw new RejectedException(Problem.of("theme", Problem.Kind.IN_USE, String.join(", ", homeless)));
    }

    @Override
    public void takeOff(Caller caller, String site) {
        require(caller, site);
        Site own = stored.find(site)
                .filter(one -> !one.theme().isEmpty() && one.parent() != null)
                .orElseThrow(() -> unknown(site));
        Theme inherited = themes.get(sites.findAbove(own).map(Site::theme).orElse(""));
        requireHomes(own, inherited);
        changes.begin();
        stored.put(own.withTheme(""));
        announce(site);
        log(
                caller,
                "theme.takenOff",
                site,
                own.theme(),
                Map.of("theme", own.theme()),
                Map.of("theme", inherited.key()));
    }

    @Override
    public void remove(Caller caller, String site, String theme) {
        require(caller, site);
        StoredPackage found = get(site, theme);
        List<String> wearing = sites.list().stream()
                .filter(one -> one.theme().equals(theme))
                .map(Site::key)
                .toList();
        if (!wearing.isEmpty())
            throw new RejectedException(Problem.of("theme", Problem.Kind.IN_USE, String.join(", ", wearing)));
        changes.begin();
        packages.remove(found);
        announce(site);
        log(caller, "theme.removed", site, theme, Map.of("number", found.getActive()), Map.of());
    }

    @Override
    public byte[] download(Caller caller, String site, String theme, int number) {
        require(caller, site);
        return version(site, theme, number).getContent();
    }

    @Override
    public List<ContrastFigure> contrasts(Caller caller, String site, String theme, int number) {
        require(caller, site);
        Problems problems = new Problems(Locale.ENGLISH);
        return reader.read(version(site, theme, number).getContent(), site, problems)
                .map(ThemePackage::declaration)
                .map(declaration -> ContrastCheck.figures(declaration, reader.base(declaration)))
                .orElse(List.of());
    }

    @Override
    public byte[] starter(String site) {
        return StarterPackage.of(site);
    }

    private StoredVersion version(String site, String theme, int number) {
        get(site, theme);
        return packages.find(theme, number).orElseThrow(() -> unknown(theme + " " + number));
    }

    /** At its very first start the portal brings packages before the sites that wear them. */
    private void require(Caller caller, String site) {
        permissions.require(caller, MANAGE, Target.site(site));
        boolean known =
                caller.account().equals(Caller.PORTAL) || sites.findByKey(site).isPresent();
        if (!known) throw unknown(site);
    }

    /** Of another site is as good as not there (C03). */
    private StoredPackage get(String site, String theme) {
        return packages.find(theme)
                .filter(found -> found.getSite().equals(site))
                .orElseThrow(() -> unknown(theme));
    }

    private static RejectedException unknown(String name) {
        return new RejectedException(Problem.of("theme", Problem.Kind.UNKNOWN, name));
    }

    private void announce(String site) {
        changes.add();
        changed.fire(new SiteChanged(site));
    }

    private void log(
            Caller caller,
            String what,
            String site,
            String theme,
            Map<String, Object> before,
            Map<String, Object> after) {
        audit.append(AuditEvent.of(caller, what).about("theme", theme).at(site).changing(before, after));
    }
}
