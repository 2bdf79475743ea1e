// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Messages;

/** Everything that keeps a portal from starting is told in one sentence, before it starts. */
class StartChecksTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_folder_and_a_free_port_are_fine() throws IOException {
        var launch = launch(FreePorts.one());

        assertThatNoException().isThrownBy(() -> new StartChecks(launch).check());
        assertThat(launch.data().log()).isDirectory();
    }

    @Test
    void a_port_in_use_is_named_with_the_way_out() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var failure = failure(new StartChecks(launch(other.getLocalPort())), ExitCode.PORT_IN_USE);

            assertThat(failure.in(Messages.in(Locale.ENGLISH)))
                    .isEqualTo("Port " + other.getLocalPort()
                            + " is in use by another program: choose another one with --port.");
        }
    }

    @Test
    void an_address_that_this_machine_does_not_have_is_named() throws IOException {
        var launch = ServerFixture.launch(folder, new ServerAddress("192.0.2.1", FreePorts.one()));

        assertThat(failure(new StartChecks(launch), ExitCode.PORT_IN_USE)).hasMessageContaining("192.0.2.1");
    }

    @Test
    void a_nearly_full_disk_is_refused() throws IOException {
        failure(new StartChecks(launch(FreePorts.one()), Long.MAX_VALUE), ExitCode.DISK_FULL);
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_refused() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        failure(new StartChecks(launch(FreePorts.one())), ExitCode.DATA_NOT_WRITABLE);
    }

    @Test
    void a_portal_that_already_runs_there_is_named_with_its_address() throws IOException {
        var launch = launch(FreePorts.one());
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(launch.data().folder(), portal);

            assertThat(failure(new StartChecks(launch), ExitCode.ALREADY_RUNNING))
                    .hasMessageContaining("localhost:" + portal.port());
        }
    }

    @Test
    void a_database_that_another_process_has_open_is_refused() throws IOException {
        var launch = launch(FreePorts.one());
        Path lock = Files.createDirectories(folder.resolve("data/db/portaldb")).resolve("dbex.lck");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            failure(new StartChecks(launch), ExitCode.DATABASE_LOCKED);
        }
    }

    @Test
    void a_lock_file_left_behind_by_a_crash_does_no_harm() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("data/db/portaldb")).resolve("dbex.lck"), "left");

        new StartChecks(launch(FreePorts.one())).check();
    }

    private ServerLaunch launch(int port) throws IOException {
        return ServerFixture.launch(folder, new ServerAddress("127.0.0.1", port));
    }

    private static CommandFailedException failure(StartChecks checks, ExitCode code) {
        var thrown = assertThatExceptionOfType(CommandFailedException.class).isThrownBy(checks::check);
        var failure = new CommandFailedException[1];
        thrown.satisfies(caught -> failure[0] = caught);
        assertThat(failure[0].exitCode()).isEqualTo(code);
        return failure[0];
    }
}
