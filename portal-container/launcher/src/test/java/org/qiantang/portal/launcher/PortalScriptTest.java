// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script in front of the launcher, in a project without sources, with JDKs that only say their name. */
@DisabledOnOs(OS.WINDOWS)
class PortalScriptTest {
    private static final Path SCRIPT = Path.of("../../portal").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.copy(SCRIPT, folder.resolve("portal"));
        Path target = Files.createDirectories(folder.resolve("portal-container/launcher/target"));
        Files.writeString(target.resolve("portal-launcher.jar"), "");
    }

    @Test
    void the_newest_jdk_of_the_machine_is_taken() throws Exception {
        jdk("home/.sdkman/candidates/java/98", "98.0.2");
        jdk("home/.sdkman/candidates/java/97", "97");
        Path named = jdk("named", "99.0.1");

        assertThat(portal("status").text()).startsWith("java 98.0.2");
        assertThat(portal("status", "--jdk", named.toString()).text()).startsWith("java 99.0.1");
        assertThat(portal("--jdk=" + named, "status").text()).startsWith("java 99.0.1");
    }

    @Test
    void the_words_reach_the_launcher_as_they_were_typed() throws Exception {
        jdk("home/.jdks/98", "98");

        assertThat(portal("import", "news", "my news.jsonl").text()).contains("[import][news][my news.jsonl]");
    }

    @Test
    void a_jdk_that_is_too_old_or_not_there_is_told_in_one_sentence() throws Exception {
        Path old = jdk("old", "1.8.0_402");

        assertThat(portal("start", "--jdk", old.toString())).satisfies(answer -> {
            assertThat(answer.exitCode()).isEqualTo(10);
            assertThat(answer.text()).hasLineCount(1).contains("older than 17");
        });
        assertThat(portal("start", "--jdk", "/nowhere").exitCode()).isEqualTo(10);
    }

    private Path jdk(String place, String version) throws IOException {
        Path home = folder.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(
                    home.resolve("bin").resolve(program),
                    "#!/bin/sh\necho java " + version + "\nprintf '[%s]' \"$@\"\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private Answer portal(String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(folder.resolve("portal").toString()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("PORTAL_LANG", "en");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int exitCode, String text) {}
}
