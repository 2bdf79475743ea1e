// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.time.Clock;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.OfferedBeans;
import org.qiantang.portal.testkit.RecordedEvents;

/** Stored sites without a container, for tests of other packages. */
public final class StoredSitesFixture {

    public final SiteRepository sites = new SiteRepository();
    public final PageDocuments documents = new PageDocuments();
    public final SiteReviser reviser = new SiteReviser();
    public final RecordedEvents<SiteChanged> changed = new RecordedEvents<>();

    private final InMemoryDatabase database;

    private StoredSitesFixture(InMemoryDatabase database, Clock clock) {
        this.database = database;
        database.connect(sites);
        sites.reader = new BlueprintReader();
        sites.writer = new BlueprintWriter();
        sites.clock = clock;
        documents.reader = sites.reader;
        documents.writer = sites.writer;
        documents.sites = sites;
        documents.checks = OfferedBeans.of();
        reviser.sites = sites;
        reviser.changes = new CountedChanges();
        reviser.changed = changed;
    }

    public static StoredSitesFixture on(InMemoryDatabase database, Clock clock) {
        return new StoredSitesFixture(database, clock);
    }

    /** Stores the education bureau's site of the fixtures, under this key and host. */
    public Site putEducation(String key) {
        String text = BlueprintFixture.EDUCATION
                .replace("key: education", "key: " + key)
                .replace("edu.hangzhou.example, 192.0.2.7", key + ".hangzhou.example");
        Site site = sites.reader.read(text).site();
        database.transaction(() -> sites.put(site));
        return site;
    }
}
