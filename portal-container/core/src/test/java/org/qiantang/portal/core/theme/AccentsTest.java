// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours that sub-sites may choose: each is there, and can be read (WCAG 2.2, 1.4.3 and 1.4.11). */
class AccentsTest {
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{3,6});");

    private final Themes themes = new Themes();
    private String css = "";

    @BeforeEach
    void read() throws IOException {
        themes.load("hangzhou", getClass().getClassLoader());
        try (InputStream file = getClass().getResourceAsStream("/META-INF/resources/theme/hangzhou/css/tokens.css")) {
            css = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a rule sets; the last one of this selector counts. */
    private Map<String, String> rule(String selector) {
        Matcher rule = Pattern.compile(Pattern.quote(selector) + " \\{([^}]*)}").matcher(css);
        Map<String, String> set = new HashMap<>();
        assertThat(rule.find()).as(selector).isTrue();
        Matcher colour = COLOUR.matcher(rule.group(1));
        while (colour.find()) set.put(colour.group(1), colour.group(2));
        return set;
    }

    private static void assertReadable(Map<String, String> set, String what) {
        Map<String, String> pairs = Map.of(
                "celadon", "paper wash surface",
                "celadon-strong", "paper wash surface",
                "on-celadon", "celadon celadon-strong",
                "on-deep", "deep",
                "on-deep-quiet", "deep");
        pairs.forEach((text, grounds) -> {
            for (String ground : grounds.split(" "))
                assertThat(Contrast.ratio(set.get(text), set.get(ground)))
                        .as("%s: %s on %s", what, text, ground)
                        .isGreaterThanOrEqualTo(Contrast.TEXT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lake", "plum", "bamboo", "tea", "slate"})
    void each_can_be_read_by_day_and_by_night(String accent) {
        Map<String, String> day = new HashMap<>(rule(":root"));
        day.putAll(rule(":root[data-accent=\"" + accent + "\"]:not([data-theme])"));
        assertReadable(day, accent + " by day");
        Map<String, String> night = new HashMap<>(rule(":root[data-theme=\"dark\"]"));
        night.putAll(rule(":root[data-accent=\"" + accent + "\"][data-theme=\"dark\"]"));
        assertReadable(night, accent + " by night");
        assertThat(themes.accents("hangzhou")).isEqualTo(Set.of("lake", "plum", "bamboo", "tea", "slate"));
    }
}
