// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");

    @Test
    @DisplayName("P3 widgets are named by their window")
    void widgets_are_named_by_their_window() {
        assertThat(found("widgetVar=\"(.*?)\"")).isNotEmpty().allMatch(name -> name.startsWith("#{widgets.name('"));
        assertThat(found("PF\\('(.*?)'\\)")).allMatch(name -> name.startsWith("#{widgets.name("));
    }

    @Test
    @DisplayName("P4 markup has no scripts, styles and handlers of its own")
    void markup_has_no_scripts_styles_and_handlers_of_its_own() {
        assertThat(found("<(script|style)\\b")).isEmpty();
        assertThat(found("\\b(style)=\"")).isEmpty();
        assertThat(found("<[a-z0-9]+ (?:[^<>]* )?(on[a-z]+)=\"")).isEmpty();
    }

    @Test
    @DisplayName("P5 every text comes from the messages, in both languages")
    void every_text_comes_from_the_messages_in_both_languages() {
        ResourceBundle chinese = messages(Locale.SIMPLIFIED_CHINESE);

        assertThat(messages(Locale.ENGLISH).keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet()).containsAll(found("\\bmsg\\.(\\w+)"));
        assertThat(found("[>\"]\\s*([^<>\"]*\\p{IsHan}[^<>\"]*)")).isEmpty();
    }

    private static ResourceBundle messages(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.qiantang.playground.messages", language, control);
    }

    /** What the first group of a pattern matches in all views. */
    private static List<String> found(String pattern) {
        try (Stream<Path> views = Files.list(VIEWS)) {
            return views.map(ViewsTest::read)
                    .flatMap(view -> Pattern.compile(pattern).matcher(view).results())
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path view) {
        try {
            return Files.readString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
