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
import java.util.Optional;
import java.util.Set;
import org.apache.pluto.container.PortletPreference;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.PortletPreferenceImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.Preference;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.NotAllowedException;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.preference.WindowPreferences;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletDeployments;
import org.qiantang.portal.runtime.PortletId;

/**
 * Portlet preferences in layers: those of the portlet's declaration, over them those of the site's blueprint, over them
 * what administrators have set for the window, over them what a person has set for herself (Portlet 3.0, chapter 19).
 */
@ApplicationScoped
public class SitePreferences implements PortletPreferencesService {

    @Inject
    WindowPreferences preferences;

    /** What {@code reset} goes back to: the layers below the one that this person may change. */
    @Override
    public Map<String, PortletPreference> getDefaultPreferences(PortletWindow window, PortletRequest request) {
        Layers layers = new Layers(((DriverWindow) window).portlet());
        addLower(layers, ((DriverWindow) window));
        return layers.result;
    }

    @Override
    public Map<String, PortletPreference> getStoredPreferences(PortletWindow window, PortletRequest request) {
        DriverWindow driverWindow = (DriverWindow) window;
        Layers layers = new Layers(driverWindow.portlet());
        addLower(layers, driverWindow);
        PageCall page = driverWindow.call().page();
        if (page.mayEdit()) layers.add(preferences.stored(key(driverWindow)));
        else if (page.person().isSignedIn())
            layers.add(preferences.storedOf(page.person().name(), key(driverWindow)));
        return layers.result;
    }

    private void addLower(Layers layers, DriverWindow window) {
        layers.add(StoredPreferences.of(new HashMap<>(window.call().window().preferences())));
        if (!window.call().page().mayEdit()) layers.add(preferences.stored(key(window)));
    }

    private static WindowKey key(DriverWindow window) {
        var page = window.call().page();
        return new WindowKey(
                page.site().key(), page.page().key(), window.call().window().key());
    }

    /** Stores for all if an administrator does it, else for the person alone. */
    @Override
    public void store(PortletWindow window, PortletRequest request, Map<String, PortletPreference> changed) {
        DriverWindow driverWindow = (DriverWindow) window;
        PageCall page = driverWindow.call().page();
        if (!page.mayEdit() && !page.person().isSignedIn()) {
            throw new NotAllowedException(
                    "preferences of window " + window.getId().getStringId() + " are not for readers to change");
        }
        StoredPreferences different = different(changed, getDefaultPreferences(window, request));
        if (page.mayEdit()) preferences.store(key(driverWindow), different);
        else preferences.storeFor(page.person().name(), key(driverWindow), different);
        FragmentCache.of(driverWindow.portlet()).forgetAll();
    }

    /** What is as in the layers below stays open to what these may say later. */
    private static StoredPreferences different(
            Map<String, PortletPreference> changed, Map<String, PortletPreference> lower) {
        Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
        Set<String> readOnly = new HashSet<>();
        changed.forEach((name, preference) -> {
            PortletPreference usual = lower.get(name);
            if (usual != null && Arrays.equals(usual.getValues(), preference.getValues())) return;
            String[] stored = preference.getValues();
            values.put(name, stored == null ? List.of() : new ArrayList<>(Arrays.asList(stored)));
            if (preference.isReadOnly()) readOnly.add(name);
        });
        return new StoredPreferences(values, readOnly);
    }

    @Override
    public @Nullable PreferencesValidator getPreferencesValidator(PortletDefinition definition)
            throws ValidatorException {
        var declared = definition.getPortletPreferences();
        String className = declared == null ? null : declared.getPreferencesValidator();
        if (className == null || className.isBlank()) return null;
        var id = new PortletId(definition.getApplication().getName(), definition.getPortletName());
        Optional<DeployedPortlet> portlet = PortletDeployments.ofThisServer().find(id);
        return portlet.map(p -> p.derived(OnlyValidator.class, any -> new OnlyValidator()))
                .orElseGet(OnlyValidator::new)
                .get(className);
    }

    /** The validator of one portlet definition, which has one instance of it (Portlet 3.0, chapter 19). */
    private static final class OnlyValidator {
        private @Nullable PreferencesValidator instance;

        synchronized PreferencesValidator get(String className) throws ValidatorException {
            if (instance == null) instance = create(className);
            return instance;
        }

        private static PreferencesValidator create(String className) throws ValidatorException {
            try {
                // Called inside the portlet application, so its class loader is the thread's.
                Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(className);
                return (PreferencesValidator) type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new ValidatorException("preferences validator " + className + " cannot be made", e, List.of());
            }
        }
    }

    /** Preferences being laid over each other. */
    private static final class Layers {
        private final Map<String, PortletPreference> result = new HashMap<>();

        Layers(DeployedPortlet portlet) {
            var declared = portlet.definition().getPortletPreferences();
            if (declared == null) return;
            for (Preference preference : declared.getPortletPreferences()) {
                // One without values has none, so that portlets get what they take for the default.
                boolean empty = preference.getValues().isEmpty();
                put(
                        preference.getName(),
                        empty ? null : preference.getValues().toArray(String[]::new),
                        preference.isReadOnly());
            }
        }

        void add(StoredPreferences layer) {
            layer.values().forEach((name, values) -> {
                PortletPreference below = result.get(name);
                boolean readOnly = layer.readOnly().contains(name) || below != null && below.isReadOnly();
                put(name, values.toArray(String[]::new), readOnly);
            });
        }

        private void put(String name, String @Nullable [] values, boolean readOnly) {
            result.put(name, new PortletPreferenceImpl(name, values, readOnly));
        }
    }
}
