// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** The JDK that the server gets. */
class JdkTest {
    @TempDir
    Path folder;

    @Test
    void without_a_name_it_is_the_one_that_runs_the_command() {
        assertThat(Jdk.choose(null).version().feature())
                .isEqualTo(Runtime.version().feature());
    }

    @Test
    void a_named_jdk_is_known_by_its_release_file() throws IOException {
        jdk("JAVA_VERSION=\"21.0.4\"\n", "exit 1");

        assertThat(Jdk.choose(folder).version()).isEqualTo(new JavaVersion(21));
    }

    @Test
    void a_jdk_without_release_file_is_asked() throws IOException {
        jdk("", "echo 'openjdk version \"19.0.1\" 2022-10-18' >&2");

        assertThat(Jdk.choose(folder).version()).isEqualTo(new JavaVersion(19));
    }

    @Test
    void a_jdk_older_than_17_is_refused() throws IOException {
        jdk("JAVA_VERSION=\"11.0.2\"\n", "exit 1");

        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(() -> Jdk.choose(folder))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.NO_JDK))
                .withMessageContaining("jdkTooOld")
                .withMessageContaining("11");
    }

    @Test
    void a_folder_without_java_is_refused() {
        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(() -> Jdk.choose(folder))
                .withMessageContaining("jdkMissing");
    }

    private void jdk(String release, String java) throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\n" + java + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("release"), release);
    }
}
