// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class PreferenceRepositoryTest {

    private static final WindowKey TOP = new WindowKey("main", "home", "top");
    private static final WindowKey NOTICES = new WindowKey("main", "home", "notices");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final PreferenceRepository repository = new PreferenceRepository();

    @BeforeEach
    void connect() {
        repository.entityManager = database.entityManager();
        database.transaction(() -> database.entityManager()
                .createNativeQuery("insert into site values ('main', 0, 'site:', timestamp('2026-11-20 09:00:00'), 1)")
                .executeUpdate());
    }

    @Test
    void preferences_come_back_as_they_were_stored() {
        var preferences = new StoredPreferences(
                Map.of(
                        "column", List.of("yaowen"),
                        "items", List.of("一", "二", ""),
                        "none", List.of(),
                        "holes", Arrays.asList("a", null)),
                Set.of("column"));

        replace(TOP, preferences);

        assertThat(list()).isEqualTo(Map.of(TOP, preferences));
    }

    @Test
    void long_texts_come_back_whole() {
        var preferences = StoredPreferences.of(Map.of("html", List.of("<p>潮水</p>\n".repeat(20_000))));

        replace(TOP, preferences);

        assertThat(list()).isEqualTo(Map.of(TOP, preferences));
    }

    @Test
    void storing_replaces_what_was_there_before_for_this_window_only() {
        replace(TOP, StoredPreferences.of(Map.of("column", List.of("yaowen"), "size", List.of("6"))));
        replace(NOTICES, StoredPreferences.of(Map.of("size", List.of("7"))));

        database.transaction(() -> {
            repository.listOfSite("main"); // a look at them must not be in the way
            repository.replace(TOP, StoredPreferences.of(Map.of("column", List.of("gonggao"))));
        });

        assertThat(list())
                .isEqualTo(Map.of(
                        TOP, StoredPreferences.of(Map.of("column", List.of("gonggao"))),
                        NOTICES, StoredPreferences.of(Map.of("size", List.of("7")))));
    }

    @Test
    void preferences_of_windows_that_are_no_more_can_be_removed() {
        replace(TOP, StoredPreferences.of(Map.of("size", List.of("6"))));
        replace(NOTICES, StoredPreferences.of(Map.of("size", List.of("7"))));

        database.transaction(() -> repository.removeUnless("main", TOP::equals));

        assertThat(list()).containsOnlyKeys(TOP);
    }

    private void replace(WindowKey key, StoredPreferences preferences) {
        database.transaction(() -> repository.replace(key, preferences));
    }

    private Map<WindowKey, StoredPreferences> list() {
        return database.inTransaction(() -> repository.listOfSite("main"));
    }
}
