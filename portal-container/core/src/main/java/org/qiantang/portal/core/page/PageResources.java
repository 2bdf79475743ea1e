// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resources that the windows of one page depend on, each once, in the highest version that brings markup. */
final class PageResources {

    private static final String HUB = "PortletHub";
    private static final Set<String> HUB_SCOPES = Set.of("jakarta.portlet", "javax.portlet");

    private final Map<Id, Resource> byId = new LinkedHashMap<>();

    void add(String scope, String name, String version, String markup) {
        byId.merge(new Id(scope, name), new Resource(version, markup), Resource::better);
    }

    boolean wantsHub() {
        return byId.keySet().stream().anyMatch(Id::isHub);
    }

    List<String> markups() {
        return byId.values().stream()
                .map(Resource::markup)
                .filter(markup -> !markup.isBlank())
                .toList();
    }

    private record Id(String scope, String name) {
        boolean isHub() {
            return name.equals(HUB) && HUB_SCOPES.contains(scope);
        }
    }

    private record Resource(String version, String markup) {
        Resource better(Resource other) {
            if (markup.isBlank()) return other;
            return !other.markup.isBlank() && other.isNewerThan(this) ? other : this;
        }

        /** Compares versions number by number; what is no number counts as 0. */
        private boolean isNewerThan(Resource other) {
            return Arrays.compare(numbers(version), numbers(other.version)) > 0;
        }

        private static int[] numbers(String version) {
            return Arrays.stream(version.split("\\D+"))
                    .filter(number -> !number.isEmpty() && number.length() < 10)
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
    }
}
