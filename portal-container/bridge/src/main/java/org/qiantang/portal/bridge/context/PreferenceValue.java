// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.portlet.PortletPreferences;
import jakarta.portlet.ReadOnlyException;
import jakarta.portlet.faces.preference.Preference;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A preference that a field of a form can be bound to: {@code #{mutablePortletPreferencesValues.size.value}}. */
public final class PreferenceValue implements Preference {

    private final PortletPreferences preferences;
    private String name;

    private PreferenceValue(PortletPreferences preferences, String name) {
        this.preferences = preferences;
        this.name = name;
    }

    static Map<String, PreferenceValue> of(PortletPreferences preferences) {
        Map<String, PreferenceValue> result = new TreeMap<>();
        for (String name : Collections.list(preferences.getNames())) {
            result.put(name, new PreferenceValue(preferences, name));
        }
        return result;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
    }

    @Override
    public @Nullable String getValue() {
        return preferences.getValue(name, null);
    }

    @Override
    public void setValue(@Nullable String value) throws ReadOnlyException {
        preferences.setValue(name, value);
    }

    @Override
    public List<String> getValues() {
        return Arrays.asList(preferences.getValues(name, new String[0]));
    }

    @Override
    public void setValues(String[] values) throws ReadOnlyException {
        preferences.setValues(name, values);
    }

    @Override
    public boolean isReadOnly() {
        return preferences.isReadOnly(name);
    }

    @Override
    public void reset() throws ReadOnlyException {
        preferences.reset(name);
    }

    @Override
    public @Nullable String toString() {
        return getValue();
    }
}
