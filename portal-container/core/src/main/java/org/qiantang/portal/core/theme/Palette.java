// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiantang.portal.api.theme.ContrastFigure;

/**
 * The colours of a theme in one scheme, by token.
 *
 * @param scheme {@code light} or {@code dark}
 */
public record Palette(String scheme, Map<String, String> colours) {

    private static final Pattern SET = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-fA-F]{3,6})\\s*;");

    private static final List<String> GROUNDS = List.of("paper", "surface", "wash");

    /** Which tokens are read on which grounds. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "ink", GROUNDS,
            "ink-quiet", GROUNDS,
            "ink-faint", GROUNDS,
            "visited", GROUNDS,
            "celadon", GROUNDS,
            "celadon-strong", GROUNDS,
            "vermilion", GROUNDS,
            "on-celadon", List.of("celadon", "celadon-strong"),
            "on-deep", List.of("deep"),
            "on-deep-quiet", List.of("deep"));

    private static final Map<String, List<String>> CONTROLS =
            Map.of("line-field", List.of("paper", "surface"), "focus", GROUNDS);

    public Palette {
        colours = Map.copyOf(colours);
    }

    /** The colours that the first rule with this selector sets, in a style sheet of the portal's own themes. */
    static Palette of(String scheme, String css, String selector) {
        Matcher rule =
                Pattern.compile(Pattern.quote(selector) + "\\s*\\{([^}]*)}").matcher(css);
        if (!rule.find()) throw new IllegalStateException("no rule " + selector + " in the tokens of the theme");
        Map<String, String> colours = new HashMap<>();
        Matcher colour = SET.matcher(rule.group(1));
        while (colour.find()) colours.put(colour.group(1), colour.group(2));
        return new Palette(scheme, colours);
    }

    /** These colours, but for some others. */
    public Palette with(Map<String, String> others) {
        Map<String, String> merged = new HashMap<>(colours);
        merged.putAll(others);
        return new Palette(scheme, merged);
    }

    public Optional<String> find(String token) {
        return Optional.ofNullable(colours.get(token));
    }

    /** What is measured, ordered by token. */
    public List<ContrastFigure> contrasts() {
        List<ContrastFigure> figures = new ArrayList<>();
        measure(figures, TEXTS, Contrast.TEXT);
        measure(figures, CONTROLS, Contrast.CONTROL);
        return figures;
    }

    private void measure(List<ContrastFigure> figures, Map<String, List<String>> pairs, double needed) {
        pairs.keySet().stream().sorted().forEach(token -> {
            for (String ground : pairs.getOrDefault(token, List.of())) {
                String front = colours.get(token);
                String back = colours.get(ground);
                if (front != null && back != null)
                    figures.add(new ContrastFigure(
                            scheme, token, ground, front, back, Contrast.ratio(front, back), needed));
            }
        });
    }
}
