// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.CommandLineFixture;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.server.RunningPortalFixture;

class TokenCommandTest {
    @TempDir
    Path folder;

    private final CommandLineFixture person = CommandLineFixture.english();

    @Test
    void a_new_token_goes_alone_to_standard_output() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);

            assertThat(person.type("token", "issue", "feeder", "--label", "import of news", "--data", folder))
                    .isZero();
            assertThat(person.out().strip()).isEqualTo("qtp_secret");
            assertThat(person.err()).contains("n1", "feeder", "2027-01-01T00:00:00Z");
            assertThat(portal.requests()).containsExactly("POST /_admin/tokens");
            assertThat(portal.bodies().get(0)).contains("account=feeder", "label=import+of+news", "expires=20");
        }
    }

    @Test
    void tokens_are_listed_in_both_languages() throws IOException {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            var reader = new CommandLineFixture(language);
            try (var portal = FakePortal.start()) {
                RunningPortalFixture.note(folder, portal);

                assertThat(reader.type("token", "list", "feeder", "--data", folder))
                        .isZero();
                assertThat(reader.out())
                        .contains(language == Locale.ENGLISH ? "Last used" : "最近使用", "n1", "imports", "2026-11-20");
                assertThat(portal.requests()).containsExactly("GET /_admin/tokens?account=feeder");
            }
        }
    }

    @Test
    void a_token_is_revoked_by_its_number() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);

            assertThat(person.type("token", "revoke", "n1", "--data", folder)).isZero();
            assertThat(portal.requests()).containsExactly("DELETE /_admin/tokens/n1");
        }
    }

    @Test
    void a_token_without_a_label_is_not_asked_for() {
        assertThat(person.type("token", "issue", "feeder", "--data", folder)).isEqualTo(2);
        assertThat(person.err()).contains("LABEL");
    }
}
