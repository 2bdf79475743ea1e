// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.console.CommandFailedException;

/** What a JVM tells of its memory; a JVM cannot attach to itself, so the tests start a small one. */
class ServerJvmTest {
    private static final String PROGRAM = """
            public class Wasteful {
                static Object waste;

                public static void main(String[] none) throws Exception {
                    step();
                    for (int i = 0; i < 1000; i++) waste = new byte[10_000];
                    step();
                }

                static void step() throws Exception {
                    System.out.write(1);
                    System.out.flush();
                    System.in.read();
                }
            }
            """;

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void end() {
        if (process != null) process.destroyForcibly();
    }

    @Test
    void what_a_jvm_allocates_is_counted() throws Exception {
        process = start();
        assertThat(process.getInputStream().read()).isOne();

        try (var jvm = ServerJvm.attach(process.pid())) {
            long before = jvm.allocated();
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            assertThat(process.getInputStream().read()).isOne();

            assertThat(jvm.allocated() - before).isBetween(10_000_000L, 100_000_000L);
            assertThat(jvm.objects().bytes()).isBetween(100_000L, 100_000_000L);
            assertThat(jvm.objects().instances()).containsKey("java.lang.String");
            assertThat(jvm.objects().sessions()).isZero();
        }
    }

    private Process start() throws IOException {
        Path source = Files.writeString(folder.resolve("Wasteful.java"), PROGRAM);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void a_process_that_has_ended_is_told_in_one_sentence() throws Exception {
        process = new ProcessBuilder("true").start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(() -> ServerJvm.attach(process.pid()))
                .withMessageContaining("benchNoMemory");
    }
}
