// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each start makes of the server's part of the data folder. */
class ServerBaseTest {
    @TempDir
    Path folder;

    private ServerLaunch launch;
    private ServerBase base;

    @BeforeEach
    void prepareOnce() throws IOException {
        launch = ServerFixture.launch(folder, new ServerAddress("127.0.0.1", 8080));
        base = new ServerBase(launch.home(), launch.data());
        base.prepare();
    }

    @Test
    void the_portal_and_its_configuration_are_copied() {
        assertThat(deployment("qiantang.ear")).hasContent("first build");
        assertThat(launch.data().configuration().resolve("standalone.xml")).hasContent("<server/>");
    }

    @Test
    void a_new_build_replaces_the_portal() throws IOException {
        Files.writeString(launch.home().deployments().resolve("qiantang.ear"), "second build");

        base.prepare();

        assertThat(deployment("qiantang.ear")).hasContent("second build");
    }

    @Test
    void the_configuration_is_that_of_the_build_again() throws IOException {
        Files.writeString(launch.data().configuration().resolve("standalone.xml"), "<changed/>");
        Files.writeString(launch.data().configuration().resolve("left.over"), "");

        base.prepare();

        assertThat(launch.data().configuration().resolve("standalone.xml")).hasContent("<server/>");
        assertThat(launch.data().configuration().resolve("left.over")).doesNotExist();
    }

    @Test
    void applications_of_others_stay_and_those_that_failed_are_tried_again() throws IOException {
        Files.writeString(deployment("theirs.war"), "theirs");
        Files.writeString(deployment("theirs.war.failed"), "failed");
        Files.writeString(deployment("other.war.deployed"), "deployed");

        base.prepare();

        assertThat(deployment("theirs.war")).hasContent("theirs");
        assertThat(deployment("theirs.war.failed")).doesNotExist();
        assertThat(deployment("other.war.deployed")).exists();
    }

    private Path deployment(String name) {
        return launch.data().deployments().resolve(name);
    }
}
