// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.apache.pluto.container.om.portlet.Preference;
import org.qiantang.portal.core.portlet.PreferenceDescription;
import org.qiantang.portal.runtime.DeployedPortlet;

/** What a portlet's deployment descriptor and resource bundle say of its preferences. */
final class DeclaredPreferences {

    private static final String NAME = "jakarta.portlet.preference.name.";
    private static final String DESCRIPTION = "jakarta.portlet.preference.description.";
    private static final String VALUE = "jakarta.portlet.preference.value.";

    private DeclaredPreferences() {}

    static List<PreferenceDescription> of(DeployedPortlet portlet) {
        var declared = portlet.definition().getPortletPreferences();
        if (declared == null) return List.of();
        return declared.getPortletPreferences().stream()
                .map(preference -> describe(portlet, preference))
                .toList();
    }

    private static PreferenceDescription describe(DeployedPortlet portlet, Preference preference) {
        String name = preference.getName();
        return new PreferenceDescription(
                name,
                preference.getValues().stream()
                        .map(value -> value == null ? "" : value)
                        .toList(),
                preference.isReadOnly(),
                language -> text(portlet, language, NAME + name).orElse(name),
                language -> text(portlet, language, DESCRIPTION + name).orElse(""),
                language -> choices(portlet, language, VALUE + name + "."));
    }

    private static Optional<String> text(DeployedPortlet portlet, Locale language, String key) {
        try {
            return Optional.of(portlet.config().getResourceBundle(language).getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** In the order of their keys, which are the values. */
    private static Map<String, String> choices(DeployedPortlet portlet, Locale language, String prefix) {
        Map<String, String> choices = new LinkedHashMap<>();
        ResourceBundle texts = portlet.config().getResourceBundle(language);
        for (String key : new TreeSet<>(texts.keySet())) {
            if (key.startsWith(prefix)) choices.put(key.substring(prefix.length()), texts.getString(key));
        }
        return choices;
    }
}
