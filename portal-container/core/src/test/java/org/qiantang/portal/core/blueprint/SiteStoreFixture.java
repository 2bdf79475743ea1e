// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.time.Clock;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.SiteChangeRepository;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.OfferedBeans;
import org.qiantang.portal.testkit.RecordedEvents;

/** What stores sites, on a database for tests of other packages. */
public final class SiteStoreFixture {

    public final SiteRepository sites;
    public final PreferenceRepository preferences;
    public final SiteImporter importer = new SiteImporter();
    public final SiteExporter exporter = new SiteExporter();

    private SiteStoreFixture(InMemoryDatabase database, SiteRepository sites, Clock clock) {
        this.sites = sites;
        preferences = database.connect(new PreferenceRepository());
        importer.reader = sites.reader;
        importer.checks = OfferedBeans.of();
        importer.sites = sites;
        importer.surroundings = new SiteSurroundings();
        importer.surroundings.sites = sites;
        importer.preferences = preferences;
        importer.accountChecks = new AccountChecks();
        importer.accounts = AccountFixture.accounts(database, clock);
        exporter.sites = sites;
        exporter.preferences = preferences;
        exporter.writer = sites.writer;
    }

    /** The repository alone, for those who need to know the sites first. */
    public static SiteRepository repository(InMemoryDatabase database, Clock clock) {
        SiteRepository sites = database.connect(new SiteRepository());
        sites.reader = new BlueprintReader();
        sites.writer = new BlueprintWriter();
        sites.clock = clock;
        return sites;
    }

    public static SiteStoreFixture on(
            InMemoryDatabase database,
            SiteRepository sites,
            RightsFixture rights,
            SiteChangeRepository changes,
            RecordedEvents<SiteChanged> changed,
            Clock clock) {
        SiteStoreFixture fixture = new SiteStoreFixture(database, sites, clock);
        fixture.importer.changes = changes;
        fixture.importer.changed = changed;
        fixture.importer.grants = rights.grants;
        fixture.importer.permissions = rights.permissions;
        fixture.importer.audit = rights.audit.log();
        fixture.exporter.permissions = rights.permissions;
        fixture.exporter.audit = rights.audit.log();
        return fixture;
    }
}
