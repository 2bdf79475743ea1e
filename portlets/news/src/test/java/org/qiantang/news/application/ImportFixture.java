// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.media.MediaStore;
import org.qiantang.portal.api.content.ContentImport.Outcome;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** The imports and the reader on a test's database. */
public final class ImportFixture {

    public final NewsImport news = new NewsImport();
    public final ColumnImport columns = new ColumnImport();
    public final NewsReader reader = new NewsReader();
    public final ColumnReader columnReader = new ColumnReader();
    public final ViewCounter counter = new ViewCounter();
    public final NewsListing listing = new NewsListing();

    public final Announcements announcements = new Announcements();

    private final InMemoryDatabase database;

    public ImportFixture(InMemoryDatabase database, Path folder) {
        this.database = database;
        Clock clock = Clock.fixed(NewsFixture.NOW, ZoneOffset.UTC);
        var articles = NewsFixture.newsIn(database.entityManager());
        var views = NewsFixture.viewsIn(database.entityManager());
        var columnRepository = NewsFixture.columnsIn(database.entityManager());
        news.news = articles;
        news.views = views;
        news.columns = new ColumnResolver();
        news.columns.columns = columnRepository;
        news.publisher = new NewsPublisher();
        news.publisher.news = articles;
        news.publisher.changed = announcements;
        news.changed = announcements;
        columns.changed = announcements;
        news.media = new MediaStore(folder);
        news.clock = clock;
        columns.columns = columnRepository;
        reader.news = articles;
        reader.clock = clock;
        columnReader.columns = columnRepository;
        listing.news = articles;
        listing.clock = clock;
        counter.views = views;
        counter.writer = new ViewsWriter() {
            @Override
            public void write(Map<Long, Long> readings) {
                database.transaction(() -> super.write(readings));
            }
        };
        counter.writer.views = views;
    }

    /** A complete record; a value of null takes a field away. */
    public static Map<String, String> record(String... changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "id", "yaowen-001",
                "title", "一号线延长到机场",
                "date", "2026-11-20 18:00:00",
                "source", "市交通运输局",
                "category", "杭州要闻",
                "tag", "地铁,出行",
                "brief", "今天起可以坐地铁去机场。",
                "body", "地铁一号线今天延长到机场。\n首班车六点发车。"));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) fields.remove(changes[i]);
            else fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    public Outcome add(Map<String, String> fields) {
        return add(fields, Map.of());
    }

    public Outcome add(Map<String, String> fields, Map<String, byte[]> files) {
        return database.inTransaction(() -> news.add(NewsFixture.SITE, fields, files));
    }

    /** To another site. */
    public Outcome addTo(String site, Map<String, String> fields) {
        return database.inTransaction(() -> news.add(site, fields, Map.of()));
    }

    public Outcome addColumn(Map<String, String> fields) {
        return database.inTransaction(() -> columns.add(NewsFixture.SITE, fields, Map.of()));
    }
}
