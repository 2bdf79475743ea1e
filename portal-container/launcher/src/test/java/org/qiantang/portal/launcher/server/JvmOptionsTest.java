// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.jdk.JavaVersion;

/** The server's JVM gets the options of its version. */
class JvmOptionsTest {
    private static final List<String> LINES =
            List.of("# memory", "", "-Xmx512m", "24-:--new", "17-23:-older", "17:-only17", "-Dname=a:b");

    @TempDir
    Path folder;

    @Test
    void a_line_with_versions_is_for_these_only() {
        assertThat(JvmOptions.select(LINES, new JavaVersion(17)))
                .containsExactly("-Xmx512m", "-older", "-only17", "-Dname=a:b");
        assertThat(JvmOptions.select(LINES, new JavaVersion(21))).containsExactly("-Xmx512m", "-older", "-Dname=a:b");
        assertThat(JvmOptions.select(LINES, new JavaVersion(25))).containsExactly("-Xmx512m", "--new", "-Dname=a:b");
    }

    @Test
    void a_server_without_a_file_gets_sane_options() {
        assertThat(JvmOptions.read(new ServerHome(folder), new JavaVersion(17)))
                .contains("-Xmx512m", "--add-modules=java.se")
                .doesNotContain("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void the_file_of_the_server_decides_all_but_what_wildfly_needs() throws IOException {
        Files.writeString(folder.resolve("jvm.options"), "-Xmx1g\n");

        assertThat(JvmOptions.read(new ServerHome(folder), new JavaVersion(25)))
                .startsWith("-Xmx1g")
                .doesNotContain("-Xmx512m")
                .contains("--add-modules=java.se", "--sun-misc-unsafe-memory-access=allow");
    }
}
