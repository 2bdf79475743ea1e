// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the command knows its portal again. */
class PidFileTest {
    private static final ServerAddress ADDRESS = new ServerAddress("0.0.0.0", 8090);

    @TempDir
    Path folder;

    @Test
    void the_running_portal_is_found_with_its_address() {
        var self = self();
        file().write(self, ADDRESS);

        assertThat(RunningPortal.find(data())).contains(new RunningPortal(data(), self, ADDRESS));
        assertThat(data().portFile()).hasContent("8090");
    }

    @Test
    void a_later_process_with_the_same_number_is_not_the_portal() {
        file().write(new ProcessIdentity(self().pid(), self().started() - 1000), ADDRESS);

        assertThat(file().find()).isEmpty();
    }

    @Test
    void a_process_that_has_ended_is_not_the_portal() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        var identity = new ProcessIdentity(process.pid(), 1);
        process.waitFor();
        file().write(identity, ADDRESS);

        assertThat(file().find()).isEmpty();
    }

    @Test
    void no_file_or_a_broken_one_means_that_nothing_runs() throws IOException {
        assertThat(file().find()).isEmpty();

        Files.writeString(data().pidFile(), "pid=x\n");
        assertThat(file().find()).isEmpty();
    }

    @Test
    void after_deleting_nothing_is_left() throws IOException {
        file().write(self(), ADDRESS);
        file().delete();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void stopping_ends_the_process() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        var portal =
                new RunningPortal(data(), ProcessIdentity.find(process.pid()).orElseThrow(), ADDRESS);

        assertThat(portal.stop(java.time.Duration.ofSeconds(10))).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    private static ProcessIdentity self() {
        return ProcessIdentity.find(ProcessHandle.current().pid()).orElseThrow();
    }

    private DataFolder data() {
        return new DataFolder(folder);
    }

    private PidFile file() {
        return new PidFile(data());
    }
}
