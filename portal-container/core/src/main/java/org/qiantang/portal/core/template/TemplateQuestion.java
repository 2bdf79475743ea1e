// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.core.site.Texts;

/**
 * A question of a template.
 *
 * @param initial the answer that is proposed; may be empty
 * @param choices what can be chosen, by key; empty for questions that are answered freely
 * @param pattern what an answer has to look like; null if that does not matter
 * @param stands for a question in another language: key of the one whose answer it falls back to; empty for all others
 */
record TemplateQuestion(
        String key,
        Texts label,
        Texts help,
        SiteTemplate.Type type,
        boolean required,
        String initial,
        Map<String, Texts> choices,
        @Nullable Pattern pattern,
        String stands) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\x{80}-\\x{9f}\\p{Cs}\\x{feff}]");
    private static final Map<SiteTemplate.Type, Pattern> WRITTEN = Map.of(
            SiteTemplate.Type.PHONE, Pattern.compile("\\+?[0-9][0-9 ()-]{2,30}"),
            SiteTemplate.Type.EMAIL, Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}"),
            SiteTemplate.Type.URL, Pattern.compile("https://[^\\s<>\"{}|\\\\^`]+"),
            SiteTemplate.Type.YES_NO, Pattern.compile("yes|no"),
            SiteTemplate.Type.SITE_ID_CODE, Pattern.compile("[0-9]{10}"));

    TemplateQuestion {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** What is wrong with an answer. */
    Optional<Problem> check(String answer) {
        if (answer.isBlank()) return required ? Optional.of(Problem.of(key, Problem.Kind.MISSING)) : Optional.empty();
        int longest = type == SiteTemplate.Type.LINES ? LONGEST_TEXT : LONGEST_LINE;
        if (answer.length() > longest)
            return Optional.of(Problem.of(key, Problem.Kind.TOO_LONG, String.valueOf(longest)));
        return isWritten(answer) ? Optional.empty() : Optional.of(Problem.of(key, Problem.Kind.INVALID));
    }

    private boolean isWritten(String answer) {
        if (CONTROL.matcher(answer).find()) return false;
        if (type != SiteTemplate.Type.LINES && answer.contains("\n")) return false;
        if (!choices.isEmpty() && !choices.containsKey(answer)) return false;
        Pattern usual = WRITTEN.get(type);
        if (usual != null && !usual.matcher(answer).matches()) return false;
        return pattern == null || pattern.matcher(answer).matches();
    }

    SiteTemplate.Question in(Locale language) {
        return new SiteTemplate.Question(
                key,
                label.in(language),
                help.in(language),
                type,
                required,
                initial,
                choices.entrySet().stream()
                        .map(choice -> new SiteTemplate.Choice(
                                choice.getKey(), choice.getValue().in(language)))
                        .toList());
    }
}
