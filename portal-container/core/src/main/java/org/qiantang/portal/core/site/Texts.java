// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One text in the languages of a site. Empty where nothing was written at all. */
public record Texts(Map<Locale, String> byLanguage) {

    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** In this language; else in another form of it; else in the first one written; else empty. */
    public String in(Locale language) {
        String exact = byLanguage.get(language);
        if (exact != null) return exact;
        for (var entry : byLanguage.entrySet()) {
            if (entry.getKey().getLanguage().equals(language.getLanguage())) return entry.getValue();
        }
        return byLanguage.isEmpty() ? "" : byLanguage.values().iterator().next();
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
