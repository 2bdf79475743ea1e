// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the bridge itself says to people, in the language of the view. */
final class BridgeTexts {

    private static final String BUNDLE = "org.qiantang.portal.bridge.messages";

    private BridgeTexts() {}

    static String of(FacesContext context, String key) {
        Locale language = context.getViewRoot().getLocale();
        // Two languages; whoever reads neither Chinese nor English gets English.
        Locale known = language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, known, BridgeTexts.class.getClassLoader())
                .getString(key);
    }
}
