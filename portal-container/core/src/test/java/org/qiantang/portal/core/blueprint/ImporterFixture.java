// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.time.Clock;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.OfferedBeans;
import org.qiantang.portal.testkit.RecordedEvents;

/** Imports and exports blueprints on a database for tests of other packages. */
public final class ImporterFixture {

    public final SiteImporter importer = new SiteImporter();
    public final SiteExporter exporter = new SiteExporter();
    public final RightsFixture rights;

    public ImporterFixture(InMemoryDatabase database, Clock clock) {
        SiteRepository sites = database.connect(new SiteRepository());
        sites.reader = new BlueprintReader();
        sites.writer = new BlueprintWriter();
        sites.clock = clock;
        rights = RightsFixture.on(
                database, SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock), clock);
        importer.reader = sites.reader;
        importer.checks = OfferedBeans.of();
        importer.sites = sites;
        importer.surroundings = new SiteSurroundings();
        importer.surroundings.sites = sites;
        importer.preferences = database.connect(new PreferenceRepository());
        importer.accountChecks = new AccountChecks();
        importer.accounts = AccountFixture.accounts(database, clock);
        importer.changes = new CountedChanges();
        importer.changed = new RecordedEvents<SiteChanged>();
        importer.grants = rights.grants;
        importer.permissions = rights.permissions;
        importer.audit = rights.audit.log();
        exporter.permissions = rights.permissions;
        exporter.audit = rights.audit.log();
        exporter.sites = sites;
        exporter.preferences = importer.preferences;
        exporter.writer = sites.writer;
    }
}
