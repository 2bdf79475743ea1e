// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The stored preferences of all windows. */
@ApplicationScoped
@Transactional
public class PreferenceRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** The preferences of all windows of a site for which some are stored. */
    public Map<WindowKey, StoredPreferences> listOfSite(String site) {
        Map<WindowKey, Collected> windows = new LinkedHashMap<>();
        for (PreferenceValue value : valuesOf(site)) {
            windows.computeIfAbsent(value.getWindowKey(), key -> new Collected())
                    .add(value);
        }
        Map<WindowKey, StoredPreferences> result = new LinkedHashMap<>();
        windows.forEach((key, collected) -> result.put(key, collected.preferences()));
        return result;
    }

    /** Replaces all stored preferences of a window; what is not among them is as in the blueprint again. */
    public void replace(WindowKey key, StoredPreferences preferences) {
        remove(key);
        preferences
                .values()
                .forEach((name, values) ->
                        add(key, name, values, preferences.readOnly().contains(name)));
    }

    private void add(WindowKey key, String name, List<@Nullable String> values, boolean readOnly) {
        if (values.isEmpty()) {
            entityManager.persist(new PreferenceValue(key, name, PreferenceValue.NO_VALUES, null, readOnly));
        }
        for (int i = 0; i < values.size(); i++) {
            entityManager.persist(new PreferenceValue(key, name, i, values.get(i), readOnly));
        }
    }

    /** What a person has set for herself; {@link StoredPreferences#NONE} if nothing. */
    public StoredPreferences findOf(String person, WindowKey key) {
        PersonalPreferences found =
                entityManager.find(PersonalPreferences.class, new PersonalPreferences.Key(person, key));
        return found == null ? StoredPreferences.NONE : found.preferences();
    }

    public void replaceOf(String person, WindowKey key, StoredPreferences preferences) {
        PersonalPreferences known =
                entityManager.find(PersonalPreferences.class, new PersonalPreferences.Key(person, key));
        if (preferences.values().isEmpty()) {
            if (known != null) entityManager.remove(known);
            return;
        }
        PersonalPreferences changed = known == null ? new PersonalPreferences(person, key) : known;
        changed.set(preferences);
        if (known == null) entityManager.persist(changed);
    }

    public void remove(WindowKey key) {
        entityManager
                .createNamedQuery("PreferenceValue.removeOfWindow")
                .setParameter("site", key.site())
                .setParameter("page", key.page())
                .setParameter("window", key.window())
                .executeUpdate();
    }

    public void removeOfSite(String site) {
        entityManager
                .createNamedQuery("PreferenceValue.removeOfSite")
                .setParameter("site", site)
                .executeUpdate();
        entityManager
                .createNamedQuery("PersonalPreferences.removeOfSite")
                .setParameter("site", site)
                .executeUpdate();
    }

    /** Removes the preferences of windows that are no more. */
    public void removeUnless(String site, Predicate<WindowKey> stays) {
        Set<WindowKey> windows = new LinkedHashSet<>();
        valuesOf(site).forEach(value -> windows.add(value.getWindowKey()));
        windows.stream().filter(stays.negate()).forEach(this::remove);
        entityManager
                .createNamedQuery("PersonalPreferences.ofSite", PersonalPreferences.class)
                .setParameter("site", site)
                .getResultStream()
                .filter(personal -> !stays.test(personal.getWindowKey()))
                .toList()
                .forEach(entityManager::remove);
    }

    private List<PreferenceValue> valuesOf(String site) {
        return entityManager
                .createNamedQuery("PreferenceValue.ofSite", PreferenceValue.class)
                .setParameter("site", site)
                .setHint("eclipselink.read-only", true) // or the rows that replace them would clash with them
                .getResultList();
    }

    /** The values of one window while they are read. */
    private static final class Collected {
        private final Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
        private final Set<String> readOnly = new LinkedHashSet<>();

        void add(PreferenceValue value) {
            var list = values.computeIfAbsent(value.getName(), name -> new ArrayList<>());
            if (value.getPosition() != PreferenceValue.NO_VALUES) list.add(value.getValue());
            if (value.isReadOnly()) readOnly.add(value.getName());
        }

        StoredPreferences preferences() {
            return new StoredPreferences(values, readOnly);
        }
    }
}
