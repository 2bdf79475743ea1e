// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.content.ContentRegistry;
import org.qiantang.portal.core.portlet.PreferenceDescription;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** The values from which somebody chooses one for a preference. */
@ApplicationScoped
public class WindowChoices {

    @Inject
    ContentRegistry registry;

    /**
     * The choices, those that the portlet's application knows of the site before those of the descriptor; empty if any
     * value will do.
     *
     * @param value the one that is set; it is among the choices whatever it is
     */
    List<Map<String, Object>> of(
            OwnPageCall call, PortletWindow window, PreferenceDescription preference, String value) {
        Map<String, String> offered = new LinkedHashMap<>();
        registry.findChoices(window.application(), preference.name())
                .ifPresent(known -> known.list(call.site().key(), call.language())
                        .forEach(choice -> offered.put(choice.value(), choice.name())));
        if (offered.isEmpty()) offered.putAll(preference.choices().apply(call.language()));
        if (offered.isEmpty()) return List.of();
        boolean optional = preference.values().stream().allMatch(String::isEmpty);
        List<Map<String, Object>> list = new ArrayList<>();
        if (optional && !offered.containsKey("")) list.add(choice("", "—", value));
        offered.forEach((key, name) -> list.add(choice(key, name, value)));
        if (!value.isEmpty() && !offered.containsKey(value)) list.add(choice(value, value, value));
        return list;
    }

    private static Map<String, Object> choice(String key, String name, String value) {
        return Map.of("value", key, "name", name, "current", key.equals(value));
    }
}
