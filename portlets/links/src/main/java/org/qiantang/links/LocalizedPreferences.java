// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import jakarta.portlet.PortletPreferences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Preferences of a window by language: {@code items} is in the site's first language, {@code items.en} in English. */
record LocalizedPreferences(PortletPreferences values, Locale language) {

    /** All values in this language; in the first language where there are none; empty where there are none at all. */
    List<String> list(String name) {
        return names(name)
                .map(key -> values.getValues(key, null))
                .filter(LocalizedPreferences::isWritten)
                .findFirst()
                .map(found ->
                        Arrays.stream(found).filter(value -> value != null).toList())
                .orElse(List.of());
    }

    /** All values, each on a line; empty where there is none. */
    String text(String name) {
        return String.join("\n", list(name));
    }

    private Stream<String> names(String name) {
        return Stream.of(name + "." + language.toLanguageTag(), name + "." + language.getLanguage(), name);
    }

    private static boolean isWritten(String @Nullable [] found) {
        return found != null && Arrays.stream(found).anyMatch(value -> value != null && !value.isBlank());
    }
}
