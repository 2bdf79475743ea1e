// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.CommandLineFixture;

/** The first passwords are seen by one person, once. */
class FirstAdministratorTest {
    @TempDir
    Path folder;

    @Test
    void names_and_passwords_are_shown_once_and_the_file_is_gone() throws IOException {
        var data = new DataFolder(folder);
        Files.writeString(data.firstAdministrator(), "admin Xy7-pass\nauditor Ab3-pass\n");
        var person = CommandLineFixture.english();

        new FirstAdministrator(data).showOnce(person.console());
        new FirstAdministrator(data).showOnce(person.console());

        assertThat(person.out())
                .containsOnlyOnce("Administrator: admin      one-time password: Xy7-pass")
                .containsOnlyOnce("Administrator: auditor    one-time password: Ab3-pass")
                .containsOnlyOnce("shown only this once");
        assertThat(data.firstAdministrator()).doesNotExist();
    }
}
