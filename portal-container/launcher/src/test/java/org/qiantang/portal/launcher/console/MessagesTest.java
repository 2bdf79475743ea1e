// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command speaks English and Chinese alike. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("%s");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:ExitCode\\.[A-Z_]+,\\s*|say\\(|complain\\(|text\\(|progress\\(|waiting\\(|failed\\(|noJdk\\(|unreadable\\([^\"\n"
                    + "]*)\"([a-z]\\w+)\"");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(chinese().bundle().keySet()))
                .isEqualTo(new TreeSet<>(english().bundle().keySet()));
    }

    @Test
    void both_languages_take_the_same_words() {
        for (String key : english().bundle().keySet()) {
            assertThat(places(chinese(), key)).as(key).isEqualTo(places(english(), key));
        }
    }

    @Test
    void every_key_in_the_code_has_its_sentence() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY_IN_CODE.matcher(Files.readString(file)).results().forEach(key -> assertThat(
                                english().bundle().keySet())
                        .as(file.toString())
                        .contains(key.group(1)));
            }
        }
    }

    @Test
    void the_environment_chooses_the_language() {
        assertThat(Messages.of(Map.of("LANG", "zh_CN.UTF-8")).text("yes")).isEqualTo("是");
        assertThat(Messages.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8"))
                        .text("yes"))
                .isEqualTo("yes");
        assertThat(Messages.of(Map.of("PORTAL_LANG", "zh", "LC_ALL", "C.UTF-8")).text("yes"))
                .isEqualTo("是");
        assertThat(Messages.of(Map.of("LANG", "de_DE")).text("yes")).isEqualTo("yes");
        assertThat(Messages.of(Map.of()).text("yes")).isEqualTo("yes");
    }

    @Test
    void a_port_is_not_written_with_a_thousands_separator() {
        assertThat(english().text("portInUse", 18080)).contains("18080");
    }

    private static long places(Messages messages, String key) {
        return PLACE.matcher(messages.bundle().getString(key)).results().count();
    }

    private static Messages english() {
        return Messages.in(Locale.ENGLISH);
    }

    private static Messages chinese() {
        return Messages.in(Locale.SIMPLIFIED_CHINESE);
    }
}
