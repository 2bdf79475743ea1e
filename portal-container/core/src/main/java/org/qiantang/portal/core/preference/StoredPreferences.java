// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people have set for one window; other preferences are as in the blueprint. Immutable.
 *
 * @param values values by name of the preference; the Portlet API allows no values, and null among them
 * @param readOnly names of the preferences that editors may not change
 */
public record StoredPreferences(Map<String, List<@Nullable String>> values, Set<String> readOnly) {

    /** Nothing set. */
    public static final StoredPreferences NONE = new StoredPreferences(Map.of(), Set.of());

    public StoredPreferences {
        var copy = new LinkedHashMap<String, List<@Nullable String>>();
        values.forEach((name, list) -> copy.put(name, Collections.unmodifiableList(new ArrayList<>(list))));
        values = Collections.unmodifiableMap(copy);
        readOnly = Collections.unmodifiableSet(new LinkedHashSet<>(readOnly));
    }

    public static StoredPreferences of(Map<String, List<@Nullable String>> values) {
        return new StoredPreferences(values, Set.of());
    }

    /** These values where they are set, else those of the blueprint. */
    public Map<String, List<@Nullable String>> over(Map<String, List<String>> initial) {
        var result = new LinkedHashMap<String, List<@Nullable String>>(initial);
        result.putAll(values);
        return Collections.unmodifiableMap(result);
    }

    /** These preferences but those that have the initial values anyway; read-only ones are always kept. */
    StoredPreferences without(Map<String, List<String>> initial) {
        var different = new LinkedHashMap<>(values);
        different
                .entrySet()
                .removeIf(entry ->
                        !readOnly.contains(entry.getKey()) && entry.getValue().equals(initial.get(entry.getKey())));
        return new StoredPreferences(different, readOnly);
    }
}
