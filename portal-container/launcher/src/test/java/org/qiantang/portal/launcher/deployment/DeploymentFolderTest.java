// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataFolder;

/** Applications on their way into the server and out again. */
class DeploymentFolderTest {
    private static final ApplicationName HELLO = new ApplicationName("hello");

    @TempDir
    Path folder;

    @Test
    void only_a_zip_with_a_plain_name_is_an_application() throws IOException {
        assertThat(ApplicationName.of(war("hello.war", "PK\3\4rest"))).isEqualTo(HELLO);
        assertThat(ApplicationName.parse("hello.war")).isEqualTo(HELLO);
        for (Path wrong : new Path[] {war("text.war", "text"), war("hello.zip", "PK\3\4"), war("a b.war", "PK\3\4")}) {
            assertThatExceptionOfType(CommandFailedException.class).isThrownBy(() -> ApplicationName.of(wrong));
        }
        assertThatExceptionOfType(CommandFailedException.class).isThrownBy(() -> ApplicationName.parse("../x"));
    }

    @Test
    void the_portal_itself_cannot_be_replaced() {
        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(() -> ApplicationName.parse("qiantang"))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED));
    }

    @Test
    void an_application_is_in_place_whole_and_old_marks_are_gone() throws Exception {
        Files.createDirectories(data().deployments());
        Files.writeString(place("hello.war.failed"), "old failure");

        folder().put(HELLO, war("hello.war", "PK\3\4rest"));

        assertThat(place("hello.war")).hasContent("PK\3\4rest");
        assertThat(data().deployments().toFile().list()).containsExactly("hello.war");
    }

    @Test
    void the_mark_of_an_older_file_is_not_taken_for_the_new_one() throws Exception {
        Files.createDirectories(data().deployments());
        Files.writeString(place("hello.war.deployed"), "");

        folder().put(HELLO, war("hello.war", "PK\3\4rest"));

        assertThat(Files.getLastModifiedTime(place("hello.war")))
                .isGreaterThan(Files.getLastModifiedTime(place("hello.war.deployed")));
    }

    @Test
    void a_failure_mark_ends_the_waiting_with_its_reason() throws Exception {
        folder().put(HELLO, war("hello.war", "PK\3\4rest"));
        Files.writeString(place("hello.war.failed"), "\"x\\n Caused by: a.B: no such class\"");

        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(() -> folder().awaitDeployed(HELLO))
                .withMessageContaining("B: no such class")
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.DEPLOYMENT_FAILED));
    }

    @Test
    void many_applications_are_awaited_together_and_each_tells_how_it_fared() throws Exception {
        var lamps = new ApplicationName("lamps");
        folder().put(HELLO, war("hello.war", "PK\3\4rest"));
        folder().put(lamps, war("lamps.war", "PK\3\4rest"));
        Files.writeString(place("hello.war.deployed"), "");
        Files.writeString(place("lamps.war.failed"), "\"x\\n Caused by: a.B: no such class\"");

        assertThat(folder().awaitAll(List.of(lamps, HELLO)))
                .containsExactly(
                        DeploymentOutcome.failed(lamps, "B: no such class"), DeploymentOutcome.deployed(HELLO));
    }

    @Test
    void an_application_of_a_stopped_portal_is_just_taken_away() throws Exception {
        folder().put(HELLO, war("hello.war", "PK\3\4rest"));
        Files.writeString(place("hello.war.deployed"), "");

        folder().remove(HELLO, false);

        assertThat(data().deployments()).isEmptyDirectory();
    }

    private DeploymentFolder folder() {
        return new DeploymentFolder(data(), Console.silent());
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }

    private Path place(String name) {
        return data().deployments().resolve(name);
    }

    private Path war(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
