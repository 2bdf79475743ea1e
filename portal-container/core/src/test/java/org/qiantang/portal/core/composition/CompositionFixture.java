// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.blueprint.StoredSitesFixture;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Two sites, {@code education} and {@code transport}; Lin and Bai compose the first one, Wen neither. */
final class CompositionFixture {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final PageId HOME = new PageId("education", "home");
    static final Caller LIN = new Caller("lin", "192.0.2.1", "1");
    static final Caller BAI = new Caller("bai", "192.0.2.2", "2");
    static final Caller WEN = new Caller("wen", "192.0.2.3", "3");

    final InMemoryDatabase database;
    final StoredSitesFixture stored;
    final RightsFixture rights;
    final DraftRepository repository;
    final PreferenceRepository preferences;
    final DraftedSite drafted = new DraftedSite();
    final PageDrafts drafts = new PageDrafts();
    final PagePublishing publishing = new PagePublishing();
    final PageTree tree = new PageTree();
    final PreviewLinks links = new PreviewLinks();
    final SiteMenus menus = new SiteMenus();

    CompositionFixture(InMemoryDatabase database) {
        this.database = database;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        stored = StoredSitesFixture.on(database, clock);
        stored.putEducation("education");
        stored.putEducation("transport");
        var known = new StandingSites().with("education").with("transport");
        rights = RightsFixture.on(database, SitesFixture.sites(known, new CountedChanges(), clock), clock);
        for (String name : List.of("lin", "bai", "wen")) add(name);
        for (String name : List.of("lin", "bai")) grant(name, "education");
        grant("wen", "transport");
        repository = database.connect(new DraftRepository());
        preferences = database.connect(new PreferenceRepository());
        drafted.drafts = repository;
        drafted.sites = stored.sites;
        drafted.preferences = preferences;
        drafted.documents = stored.documents;
        drafts.drafts = repository;
        drafts.sites = drafted;
        drafts.documents = stored.documents;
        drafts.permissions = rights.permissions;
        drafts.audit = rights.audit.log();
        publishing.drafts = repository;
        publishing.sites = drafted;
        publishing.editing = drafts;
        publishing.documents = stored.documents;
        publishing.reviser = stored.reviser;
        publishing.preferences = preferences;
        publishing.permissions = rights.permissions;
        publishing.audit = rights.audit.log();
        tree.drafts = repository;
        tree.sites = drafted;
        tree.permissions = rights.permissions;
        links.links = database.connect(new PreviewLinkRepository());
        links.sites = drafted;
        links.permissions = rights.permissions;
        links.audit = rights.audit.log();
        menus.sites = stored.sites;
        menus.reviser = stored.reviser;
        menus.documents = stored.documents;
        menus.permissions = rights.permissions;
        menus.audit = rights.audit.log();
        at(NOW);
    }

    /** From now on it is this time. */
    void at(Instant time) {
        Clock clock = Clock.fixed(time, ZoneOffset.UTC);
        drafts.clock = clock;
        publishing.clock = clock;
        links.clock = clock;
    }

    private void add(String name) {
        database.transaction(() -> {
            Account account = new Account(name, AccountKind.STAFF, AccountStatus.ACTIVE, NOW);
            account.describe(name, "", "", "");
            AccountFixture.repository(database).add(account);
        });
    }

    private void grant(String name, String site) {
        database.transaction(() -> rights.grants.add(
                Caller.command(""), new NewGrant(name, null, "site-administrator", Scope.site(site), null)));
    }

    <T> T doing(Supplier<T> work) {
        return database.inTransaction(work);
    }

    DraftedPage edit(Caller caller, long seen, PageEdit edit) {
        return doing(() -> drafts.edit(caller, HOME, seen, edit));
    }

    DraftedPage open() {
        return doing(() -> drafts.open(LIN, HOME));
    }

    /** What citizens see. */
    Page live() {
        return doing(() ->
                stored.sites.find("education").orElseThrow().findPage("home").orElseThrow());
    }

    void publish(long seen) {
        database.transaction(() -> publishing.publish(LIN, HOME, seen, false, "note"));
    }
}
