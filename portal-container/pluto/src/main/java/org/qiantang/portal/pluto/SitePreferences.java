// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.ValidatorException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletPreference;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.PortletPreferenceImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.Preference;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.preference.WindowPreferences;

/** Portlet preferences of windows: those of the portlet's declaration, over them those of the site (Portlet 3.0, chapter 19). */
@ApplicationScoped
public class SitePreferences implements PortletPreferencesService {

    @Inject
    WindowPreferences preferences;

    @Override
    public Map<String, PortletPreference> getDefaultPreferences(PortletWindow window, PortletRequest request) {
        Map<String, PortletPreference> result = new HashMap<>();
        var declared = window.getPortletDefinition().getPortletPreferences();
        if (declared == null) return result;
        for (Preference preference : declared.getPortletPreferences()) {
            result.put(
                    preference.getName(),
                    new PortletPreferenceImpl(
                            preference.getName(),
                            preference.getValues().toArray(String[]::new),
                            preference.isReadOnly()));
        }
        return result;
    }

    @Override
    public Map<String, PortletPreference> getStoredPreferences(PortletWindow window, PortletRequest request) {
        DriverWindow driverWindow = (DriverWindow) window;
        var page = driverWindow.call().page();
        Set<String> readOnly =
                new HashSet<>(preferences.stored(key(driverWindow)).readOnly());
        getDefaultPreferences(window, request).forEach((name, preference) -> {
            if (preference.isReadOnly()) readOnly.add(name);
        });
        Map<String, PortletPreference> result = new HashMap<>();
        preferences
                .effective(
                        page.site().key(),
                        page.page().key(),
                        driverWindow.call().window())
                .forEach((name, values) -> result.put(
                        name, new PortletPreferenceImpl(name, values.toArray(String[]::new), readOnly.contains(name))));
        return result;
    }

    private static WindowKey key(DriverWindow window) {
        var page = window.call().page();
        return new WindowKey(
                page.site().key(), page.page().key(), window.call().window().key());
    }

    @Override
    public void store(PortletWindow window, PortletRequest request, Map<String, PortletPreference> changed)
            throws PortletContainerException {
        var call = ((DriverWindow) window).call();
        if (!call.page().mayEdit()) {
            throw new PortletContainerException("preferences of window "
                    + window.getId().getStringId() + " were not stored: only administrators may change them");
        }
        Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
        Set<String> readOnly = new HashSet<>();
        Map<String, PortletPreference> declared = getDefaultPreferences(window, request);
        changed.forEach((name, preference) -> {
            // What is still as declared stays open to what the site's blueprint may say later.
            PortletPreference usual = declared.get(name);
            if (usual != null && Arrays.equals(usual.getValues(), preference.getValues())) return;
            String[] stored = preference.getValues();
            values.put(name, stored == null ? List.of() : new ArrayList<>(Arrays.asList(stored)));
            if (preference.isReadOnly()) readOnly.add(name);
        });
        preferences.store(key((DriverWindow) window), new StoredPreferences(values, readOnly));
    }

    @Override
    public @Nullable PreferencesValidator getPreferencesValidator(PortletDefinition definition)
            throws ValidatorException {
        var declared = definition.getPortletPreferences();
        String className = declared == null ? null : declared.getPreferencesValidator();
        if (className == null || className.isBlank()) return null;
        try {
            // Called inside the portlet application, so its class loader is the thread's.
            Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(className);
            return (PreferencesValidator) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ValidatorException("preferences validator " + className + " cannot be made", e, List.of());
        }
    }
}
