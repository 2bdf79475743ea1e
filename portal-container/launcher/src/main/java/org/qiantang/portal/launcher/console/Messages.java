// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The command's sentences in one language. */
public final class Messages {
    private static final String BUNDLE = "org.qiantang.portal.launcher.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    public static Messages in(Locale language) {
        return new Messages(language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** In the language that the environment names as POSIX has it; the portal script passes it on as PORTAL_LANG. */
    public static Messages of(Map<String, String> environment) {
        for (String variable : new String[] {"PORTAL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) return in(value.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH);
        }
        return in(Locale.ENGLISH);
    }

    /** The sentence with this key; arguments take the places of {@code %s}. */
    public String text(String key, Object... arguments) {
        return String.format(Locale.ROOT, bundle.getString(key), arguments);
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}
