// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PublicParameter;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;

/**
 * The names that the public render parameters of a page have in its addresses: the local part of their qualified name.
 * Windows share a parameter if its qualified names or aliases meet (Portlet 3.0, 11.1.2); two parameters that are
 * different ones but have the same local part are told apart by a number.
 */
public final class PublicNames {

    private static final PublicNames NONE = new PublicNames(Map.of(), Set.of());

    private final Map<String, Map<String, String>> byWindow;
    private final Set<String> names;

    private PublicNames(Map<String, Map<String, String>> byWindow, Set<String> names) {
        this.byWindow = byWindow;
        this.names = names;
    }

    public static PublicNames of(Page page, PortletCatalogue catalogue) {
        Map<PortletWindow, List<PublicParameter>> declared = new LinkedHashMap<>();
        page.windows().forEach(window -> catalogue
                .find(window.application(), window.portlet())
                .filter(p -> !p.publicParameters().isEmpty())
                .ifPresent(p -> declared.put(window, p.publicParameters())));
        return declared.isEmpty() ? NONE : named(declared);
    }

    private static PublicNames named(Map<PortletWindow, List<PublicParameter>> declared) {
        List<Shared> all = new ArrayList<>();
        declared.values().forEach(parameters -> parameters.forEach(p -> join(all, p)));
        Set<String> taken = new HashSet<>();
        Map<QName, String> names = new HashMap<>();
        for (Shared shared : all) {
            String name = free(shared.first.getLocalPart(), taken);
            shared.known.forEach(known -> names.put(known, name));
        }
        Map<String, Map<String, String>> byWindow = new HashMap<>();
        declared.forEach((window, parameters) -> {
            Map<String, String> ofWindow = new LinkedHashMap<>();
            parameters.forEach(p -> ofWindow.put(p.identifier(), names.getOrDefault(p.name(), p.identifier())));
            byWindow.put(window.key(), ofWindow);
        });
        return new PublicNames(byWindow, taken);
    }

    private static void join(List<Shared> all, PublicParameter parameter) {
        Set<QName> known = new HashSet<>(parameter.aliases());
        known.add(parameter.name());
        List<Shared> same = all.stream()
                .filter(shared -> !Collections.disjoint(shared.known, known))
                .toList();
        if (same.isEmpty()) {
            all.add(new Shared(parameter.name(), known));
            return;
        }
        Shared kept = same.get(0);
        kept.known.addAll(known);
        for (Shared other : same.subList(1, same.size())) {
            kept.known.addAll(other.known);
            all.removeIf(shared -> shared == other);
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) name = wanted + "~" + i;
        return name;
    }

    /** The names of the parameters that a window's portlet supports, by its identifiers. */
    public Map<String, String> ofWindow(String key) {
        return byWindow.getOrDefault(key, Map.of());
    }

    /** Whether some window of the page supports a parameter of this name. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** One parameter under all its qualified names. */
    private record Shared(QName first, Set<QName> known) {}
}
