// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.launcher.CommandLineFixture;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.server.RunningPortalFixture;

class AuditCommandTest {
    @TempDir
    Path folder;

    private final CommandLineFixture person = CommandLineFixture.english();

    @Test
    void an_intact_log_is_told_with_its_length() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);
            Path json = folder.resolve("check.json");

            assertThat(person.type("audit", "verify", "--data", folder, "--json", json))
                    .isZero();
            assertThat(person.out()).contains("The audit log is intact: 4711 record(s), 12 checkpoint(s).");
            assertThat(portal.requests()).contains("POST /_admin/audit/verify");
            assertThat(json).content().contains("\"records\" : 4711");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHANGED",
                "MISSING",
                "INSERTED",
                "MOVED",
                "TRUNCATED",
                "REPLACED",
                "TIME_BACK",
                "HEAD_CHANGED",
                "CHECKPOINT_CHANGED",
                "NOT_KNOWN_YET"
            })
    void a_broken_log_is_told_by_places_and_exit_code_in_both_languages(String kind) throws IOException {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            var reader = new CommandLineFixture(language);
            try (var portal = FakePortal.start()) {
                RunningPortalFixture.note(folder, portal);
                portal.audit("{\"intact\":false,\"records\":50,\"breakCount\":1," + "\"breaks\":[{\"kind\":\"" + kind
                        + "\",\"first\":17,\"last\":23}]}");

                assertThat(reader.type("audit", "verify", "--data", folder)).isEqualTo(25);
                assertThat(reader.err())
                        .contains(language == Locale.ENGLISH ? "TAMPERED" : "篡改", "17")
                        .hasLineCount(2);
            }
        }
    }

    @Test
    void the_clock_is_accepted_by_the_running_portal() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);

            assertThat(person.type("audit", "accept-clock", "--data", folder)).isZero();
            assertThat(portal.requests()).contains("POST /_admin/audit/clock");
        }
    }

    @Test
    void without_portal_and_database_there_is_nothing_to_check() throws IOException {
        Path project = folder.resolve("project");
        Path server = Files.createDirectories(project.resolve("ear/target/server"));
        Files.createFile(server.resolve("jboss-modules.jar"));
        System.setProperty("portal.project", project.toString());
        try {
            assertThat(person.type("audit", "verify", "--data", folder)).isEqualTo(21);
            assertThat(person.err()).contains("does not run", "There is no database in");
        } finally {
            System.clearProperty("portal.project");
        }
    }
}
