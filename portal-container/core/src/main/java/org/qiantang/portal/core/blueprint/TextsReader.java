// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.site.Texts;

/**
 * Reads texts in the languages of a site: a mapping by language, or one text that is the same in all of them, which is kept
 * under {@link Locale#ROOT}.
 */
public final class TextsReader {

    private final List<Locale> languages;

    /** @param languages of the site, the default one first; empty if they could not be read */
    public TextsReader(List<Locale> languages) {
        this.languages = languages;
    }

    /** The languages of the site, the default one first. */
    public static List<Locale> languages(List<BlueprintNode> nodes) {
        Map<Locale, BlueprintNode> languages = new LinkedHashMap<>();
        for (BlueprintNode node : nodes) {
            Optional<Locale> language = node.filledText().flatMap(tag -> language(tag, node));
            if (language.isEmpty()) continue;
            if (languages.putIfAbsent(language.get(), node) != null) {
                node.add(Fault.LANGUAGE_TWICE, language.get().toLanguageTag());
            }
        }
        return List.copyOf(languages.keySet());
    }

    public Texts texts(BlueprintFields fields, String name) {
        return fields.find(name).map(this::texts).orElse(Texts.NONE);
    }

    private Texts texts(BlueprintNode node) {
        if (node.isText()) {
            return node.filledText()
                    .map(text -> new Texts(Map.of(Locale.ROOT, text)))
                    .orElse(Texts.NONE);
        }
        Map<Locale, String> texts = new LinkedHashMap<>();
        Map<String, BlueprintNode> entries = node.entries();
        entries.forEach((tag, entry) -> language(tag, entry).ifPresent(language -> {
            if (!languages.isEmpty() && !languages.contains(language)) entry.add(Fault.LANGUAGE_UNKNOWN, tag);
            entry.filledText().ifPresent(text -> texts.put(language, text));
        }));
        if (!languages.isEmpty() && !entries.containsKey(languages.get(0).toLanguageTag()) && !node.isList()) {
            node.add(Fault.LANGUAGE_MISSING, languages.get(0).toLanguageTag());
        }
        return new Texts(texts);
    }

    private static Optional<Locale> language(String tag, BlueprintNode node) {
        Optional<Locale> language = wellFormed(tag)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .filter(locale -> locale.toLanguageTag().equals(tag));
        if (language.isEmpty()) node.add(Fault.LANGUAGE_INVALID, tag);
        return language;
    }

    private static Optional<Locale> wellFormed(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty(); // the caller tells the author
        }
    }
}
