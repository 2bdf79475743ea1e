// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiantang.news.application.ArticleMistake;
import org.qiantang.news.domain.ArticleState;

/** The texts of all languages, and the views that name them. */
class NewsTextsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");
    private static final Pattern KEY = Pattern.compile("msg\\.([a-zA-Z_]+)|(?:label|help)\" value=\"(\\w+)\"");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<[^>]*\\s(?:style|on[a-z]+)\\s*=|<script|<style|javascript:|data:");

    @Test
    void all_languages_have_the_same_texts() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void every_text_that_a_view_names_is_there_and_no_other() throws IOException {
        Set<String> named = new TreeSet<>(computed());
        for (Path view : views()) {
            Matcher key = KEY.matcher(Files.readString(view));
            while (key.find()) named.add(key.group(1) == null ? key.group(2) : key.group(1));
        }

        assertThat(new TreeSet<>(keys(Locale.ENGLISH))).isEqualTo(named);
    }

    /** Keys that views put together from what beans say. */
    private static List<String> computed() {
        List<String> keys = new ArrayList<>();
        Stream.of(ArticleState.values()).map(state -> "state_" + state).forEach(keys::add);
        Stream.of(Notice.values())
                .filter(Notice::isShown)
                .map(Notice::getTextKey)
                .forEach(keys::add);
        Stream.of(Step.values())
                .filter(step -> step != Step.WRITING)
                .flatMap(step -> Stream.of("confirm_" + step, "confirmHelp_" + step, "do_" + step))
                .forEach(keys::add);
        for (ArticleMistake.Field field : ArticleMistake.Field.values()) {
            for (ArticleMistake.Fault fault : ArticleMistake.Fault.values()) {
                MistakeText mistake = MistakeText.of(new ArticleMistake(field, fault, List.of()));
                keys.addAll(Arrays.asList(mistake.label(), mistake.text()));
            }
        }
        return keys;
    }

    @Test
    void views_have_neither_scripts_nor_styles_of_their_own() throws IOException {
        for (Path view : views()) {
            assertThat(INLINE.matcher(Files.readString(view)).find())
                    .as(view.toString())
                    .isFalse();
        }
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Set<String> keys(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.qiantang.news.messages", language, control)
                .keySet();
    }
}
