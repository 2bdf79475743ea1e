// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.CommandLineFixture;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.server.RunningPortalFixture;

class SiteNewCommandTest {
    @TempDir
    Path folder;

    private final CommandLineFixture person = CommandLineFixture.english();

    private int makeSite(String wish) throws IOException {
        return person.type(
                "site", "new", Files.writeString(folder.resolve("site.yaml"), wish), "--data", folder.resolve("data"));
    }

    @Test
    void answers_are_texts_whatever_they_look_like() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder.resolve("data"), portal);

            assertThat(
                            makeSite(
                                    "template: bureau\nkey: ferries\nanswers: {numbers: yes, site-id: 0330, until: 2027-06-30}\n"))
                    .isZero();

            assertThat(portal.requests()).containsExactly("POST /_admin/sites/generated");
            assertThat(portal.bodies().get(0))
                    .contains("\"numbers\":\"yes\"", "\"site-id\":\"0330\"", "\"until\":\"2027-06-30\"");
        }
    }

    @Test
    void what_is_wrong_with_a_wish_is_told_field_by_field() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder.resolve("data"), portal);

            assertThat(makeSite("{template: bureau, key: main}")).isNotZero();

            assertThat(person.err()).contains("key main is taken").contains("1 problem");
        }
    }

    @Test
    void what_is_no_wish_is_not_sent() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder.resolve("data"), portal);

            assertThat(makeSite("- a list")).isNotZero();
            assertThat(makeSite("{never: closed")).isNotZero();

            assertThat(person.err()).contains("site.yaml");
            assertThat(portal.requests()).isEmpty();
        }
    }
}
