// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.SiteStore;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.testkit.RecordedEvents;

class WindowPreferencesTest {

    private static final WindowKey TOP = new WindowKey("main", "home", "top");
    private static final PortletWindow WINDOW = new PortletWindow(
            "top",
            "news",
            "headline",
            Texts.NONE,
            false,
            "",
            Map.of("column", List.of("yaowen"), "size", List.of("6")));

    private final WindowPreferences preferences = new WindowPreferences();
    private final Drawer drawer = new Drawer();
    private final CountedChanges counter = new CountedChanges();
    private final RecordedEvents<SiteChanged> changed = new RecordedEvents<>();

    @BeforeEach
    void assemble() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
        Sites sites = SitesFixture.sites(new OneSite(), counter, clock);
        preferences.repository = drawer;
        preferences.changes = counter;
        preferences.sites = sites;
        preferences.changed = changed.observe(event -> SitesFixture.tell(sites, event));
    }

    @Test
    void a_window_starts_with_what_its_blueprint_says() {
        assertThat(preferences.stored(TOP)).isEqualTo(StoredPreferences.NONE);
        assertThat(preferences.effective("main", "home", WINDOW)).isEqualTo(WINDOW.preferences());
    }

    @Test
    void what_people_set_wins() {
        preferences.store(TOP, StoredPreferences.of(Map.of("size", List.of("10"))));

        assertThat(preferences.effective("main", "home", WINDOW))
                .isEqualTo(Map.of("column", List.of("yaowen"), "size", List.of("10")));
    }

    @Test
    void what_is_as_in_the_blueprint_is_not_kept() {
        preferences.store(TOP, StoredPreferences.of(Map.of("column", List.of("yaowen"), "size", List.of("10"))));

        assertThat(drawer.rows.get(TOP)).isEqualTo(StoredPreferences.of(Map.of("size", List.of("10"))));
    }

    @Test
    void what_editors_may_not_change_is_kept_even_so() {
        var locked = new StoredPreferences(Map.of("column", List.of("yaowen")), Set.of("column"));

        preferences.store(TOP, locked);

        assertThat(preferences.stored(TOP)).isEqualTo(locked);
    }

    @Test
    void looking_at_preferences_reads_the_database_once() {
        for (int i = 0; i < 100; i++) {
            preferences.effective("main", "home", WINDOW);
        }

        assertThat(drawer.reads).isEqualTo(1);
    }

    @Test
    void storing_counts_as_a_change_of_the_site() {
        preferences.store(TOP, StoredPreferences.of(Map.of("size", List.of("10"))));

        assertThat(changed.list()).containsExactly(new SiteChanged("main"));
        assertThat(counter.count()).isEqualTo(1);
    }

    @Test
    void what_a_failed_transaction_read_of_itself_is_forgotten() {
        drawer.rows.put(TOP, StoredPreferences.of(Map.of("size", List.of("10"))));
        preferences.stored(TOP);
        drawer.rows.clear();

        preferences.forget(new SiteChanged("main"));

        assertThat(preferences.stored(TOP)).isEqualTo(StoredPreferences.NONE);
    }

    /** Preferences without a database. */
    private static final class Drawer extends PreferenceRepository {
        final Map<WindowKey, StoredPreferences> rows = new HashMap<>();
        int reads;

        @Override
        public Map<WindowKey, StoredPreferences> listOfSite(String site) {
            reads++;
            return Map.copyOf(rows);
        }

        @Override
        public void replace(WindowKey key, StoredPreferences preferences) {
            rows.put(key, preferences);
        }
    }

    /** The main site with one page with one window. */
    private static final class OneSite implements SiteStore {
        @Override
        public Map<String, Long> versions() {
            return Map.of("main", 1L);
        }

        @Override
        public Site get(String key) {
            Texts name = new Texts(Map.of(Locale.SIMPLIFIED_CHINESE, "中国杭州"));
            Page home = new Page(
                    "home",
                    PathPattern.parse("/"),
                    name,
                    Texts.NONE,
                    Texts.NONE,
                    Texts.NONE,
                    null,
                    "home",
                    false,
                    false,
                    Set.of(),
                    List.of(),
                    Map.of("lead", List.of(WINDOW)));
            return new Site(
                    key,
                    null,
                    name,
                    name,
                    Texts.NONE,
                    List.of("localhost"),
                    "hangzhou",
                    List.of(Locale.SIMPLIFIED_CHINESE),
                    SiteIdentity.NONE,
                    Map.of(),
                    List.of(home));
        }
    }
}
