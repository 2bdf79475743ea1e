// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.composition.PageDifference;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.views.Messages;

/** The texts of the composer in both languages, and the views and classes that name them. */
class ComposeTextsTest {
    private static final Path VIEWS = Path.of("src/main/resources/org/qiantang/portal/web/compose/views");
    private static final Path SOURCES = Path.of("src/main/java/org/qiantang/portal/web/compose");
    private static final Pattern IN_VIEW = Pattern.compile("\\{\\{msg\\.([^}]+)}}");
    private static final Pattern IN_SOURCE = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z_-]*)?)\"");

    /** Texts whose names are put together. */
    private static final Pattern COMPUTED =
            Pattern.compile("(width|column|difference|field|menu|preview|application|state|[a-z-]+\\.title)\\.?.*");

    private final Map<String, String> english = texts(Locale.ENGLISH);

    private static Map<String, String> texts(Locale language) {
        return new Messages(ComposeTextsTest.class.getClassLoader(), "org.qiantang.portal.web.compose.messages")
                .of(language);
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList())
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    @Test
    void the_languages_have_the_same_texts() {
        assertThat(english.keySet()).isEqualTo(texts(Locale.SIMPLIFIED_CHINESE).keySet());
    }

    @Test
    void every_text_of_a_view_is_there_and_none_is_left_over() throws IOException {
        Set<String> named = found(VIEWS, IN_VIEW);
        assertThat(english).containsKeys(named.toArray(String[]::new));

        named.addAll(found(SOURCES, IN_SOURCE));
        assertThat(english.keySet())
                .filteredOn(key -> !COMPUTED.matcher(key).matches())
                .isSubsetOf(named);
    }

    @Test
    void everything_that_is_chosen_or_compared_has_a_name() {
        Stream<String> needed = Stream.of(
                        Arrays.stream(WindowWidth.values()).map(width -> "width." + width.key()),
                        Arrays.stream(ColumnKind.values()).map(kind -> "column." + kind.key()),
                        Arrays.stream(PageDifference.Kind.values())
                                .filter(kind -> kind != PageDifference.Kind.CHANGED)
                                .map(kind -> "difference." + kind))
                .flatMap(names -> names);

        assertThat(english).containsKeys(needed.toArray(String[]::new));
    }

    @Test
    void every_view_that_is_a_page_has_a_title() throws IOException {
        Set<String> shown = found(SOURCES, Pattern.compile("\"(compose-(?!window\"|region\")[a-z-]+|preview-over)\""));

        assertThat(shown).isNotEmpty().allSatisfy(view -> assertThat(english).containsKey(view + ".title"));
    }
}
