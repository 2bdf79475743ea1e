// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WildFly starts without its scripts. */
class ServerCommandLineTest {
    @TempDir
    Path folder;

    @Test
    void the_portal_is_told_its_folders_and_port() throws IOException {
        var launch = ServerFixture.launch(folder, new ServerAddress("127.0.0.1", 8090));
        List<String> words = ServerCommandLine.of(launch);

        assertThat(words)
                .startsWith(launch.jdk().java().toString())
                .contains(
                        "-Dportal.data.dir=" + folder.resolve("data"),
                        "-Dportal.port=8090",
                        "-Dderby.system.home=" + folder.resolve("data/db"),
                        "-Djboss.http.port=8090",
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.server.base.dir=" + folder.resolve("data/server"));
        assertThat(words.indexOf("-Dportal.port=8090")).isLessThan(words.indexOf("-jar"));
    }

    @Test
    void weak_passwords_are_allowed_only_where_somebody_says_so() throws IOException {
        var strict = ServerFixture.launch(folder, new ServerAddress("127.0.0.1", 8090));
        var test = new ServerLaunch(
                strict.project(),
                strict.home(),
                strict.jdk(),
                strict.data(),
                strict.address(),
                false,
                true,
                Edge.PLAIN);

        assertThat(ServerCommandLine.of(strict)).noneMatch(word -> word.contains("portal.accounts.weak"));
        assertThat(ServerCommandLine.of(test)).contains("-Dportal.accounts.weak=allowed");
    }

    @Test
    void an_empty_portal_gets_no_sample() throws IOException {
        var full = ServerFixture.launch(folder, new ServerAddress("127.0.0.1", 8090));
        var empty = new ServerLaunch(
                full.project(), full.home(), full.jdk(), full.data(), full.address(), false, false, Edge.PLAIN);

        assertThat(full.sample()).isPresent();
        assertThat(empty.sample()).isEmpty();
    }
}
