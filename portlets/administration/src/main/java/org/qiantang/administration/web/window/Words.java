// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the screens in one language. */
public final class Words {

    private static final String BUNDLE = "org.qiantang.administration.messages";
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Chinese, or English for all other languages. */
    public static Words in(Locale language) {
        Locale known = language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Words(ResourceBundle.getBundle(BUNDLE, known, Words.class.getClassLoader(), ONLY_ASKED));
    }

    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** A text with what it names put in; numbers are written as they are. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
