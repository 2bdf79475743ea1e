// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.views;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The texts for people of one module, by language: {@code messages_zh_CN.properties} and {@code messages_en.properties}.
 * Chinese serves every language that has no texts of its own.
 */
public final class Messages {

    private static final ResourceBundle.Control CHINESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader classLoader;
    private final String bundle;
    private final ConcurrentMap<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

    /** @param bundle base name of the bundle, with dots: {@code org.qiantang.news.messages} */
    public Messages(ClassLoader classLoader, String bundle) {
        this.classLoader = classLoader;
        this.bundle = bundle;
    }

    /** All texts of a language by key, for views. */
    public Map<String, String> of(Locale language) {
        Map<String, String> known = texts.get(language);
        return known != null ? known : texts.computeIfAbsent(language, this::load);
    }

    /** One text, with {@code {0}}, {@code {1}} … replaced. */
    public String text(Locale language, String key, Object... arguments) {
        String pattern = of(language).getOrDefault(key, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    private Map<String, String> load(Locale language) {
        Locale offered = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle found = ResourceBundle.getBundle(bundle, offered, classLoader, CHINESE_FIRST);
        Map<String, String> result = new HashMap<>();
        found.keySet().forEach(key -> result.put(key, found.getString(key)));
        return Collections.unmodifiableMap(result);
    }
}
