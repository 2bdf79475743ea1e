// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.RunningPortalFixture;
import picocli.CommandLine;

/** What a person meets who types the command. */
class PortalCommandTest {
    @TempDir
    Path folder;

    private final CommandLineFixture person = CommandLineFixture.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "start",
                "stop",
                "status",
                "import",
                "site",
                "site list",
                "site export",
                "site import",
                "token",
                "token issue",
                "token list",
                "token revoke",
                "certificate",
                "certificate add",
                "certificate list",
                "certificate remove",
                "deploy",
                "undeploy",
                "portlets",
                "audit",
                "audit verify",
                "audit accept-clock",
                "bench",
                "bench page",
                "bench memory",
                "bench hostile",
                "bench bridge",
                "bench audit",
                "bench permissions",
                "bench login",
                "bench sites",
                "test"
            })
    void every_word_explains_itself_in_both_languages(String words) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            var reader = new CommandLineFixture(language);

            assertThat(reader.type((Object[]) (words + " --help").strip().split(" ")))
                    .isZero();
            assertThat(reader.out()).startsWith(language == Locale.ENGLISH ? "Usage:" : "用法：");
        }
    }

    @Test
    void every_option_has_its_sentence() {
        assertThat(words(PortalCommand.create(person.console())))
                .flatExtracting(word -> word.getCommandSpec().args())
                .allSatisfy(option ->
                        assertThat(option.description()).as(option.toString()).isNotEmpty());
    }

    private static List<CommandLine> words(CommandLine word) {
        var below = new ArrayList<>(List.of(word));
        word.getSubcommands().values().forEach(next -> below.addAll(words(next)));
        return below;
    }

    @Test
    void a_word_that_is_unknown_or_missing_is_answered_with_one_sentence_and_the_way_to_help() {
        assertThat(person.type("strat")).isEqualTo(2);
        assertThat(person.type("import", "news")).isEqualTo(2);
        assertThat(person.type("start", "--port", "many")).isEqualTo(2);
        assertThat(person.err()).contains("Unknown here: strat", "Missing: FILE", "See: portal import --help");
    }

    @Test
    void alone_it_shows_what_it_can_do() {
        assertThat(person.type()).isEqualTo(2);
        assertThat(person.err()).contains("Commands:", "start", "bench");
    }

    @Test
    void stopping_what_does_not_run_is_told_in_one_sentence() {
        assertThat(person.type("stop", "--data", folder)).isEqualTo(16);
        assertThat(person.type("status", "--data", folder)).isEqualTo(16);
        assertThat(person.err()).hasLineCount(2).contains("No portal runs on");
    }

    @Test
    void a_server_that_was_not_built_is_told_in_one_sentence() {
        System.setProperty("portal.project", folder.toString());
        try {
            assertThat(person.type("start", "--data", folder)).isEqualTo(23);
        } finally {
            System.clearProperty("portal.project");
        }
    }

    @Test
    void a_wrong_jdk_is_told_in_one_sentence() {
        assertThat(person.type("start", "--jdk", folder)).isEqualTo(10);
        assertThat(person.err()).hasLineCount(1);
    }

    @Test
    void a_running_portal_tells_how_it_is() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);

            assertThat(person.type("status", "--data", folder)).isZero();
            assertThat(person.out()).contains("http://localhost:" + portal.port() + "/", "UP, 1 site(s), 7 portlet(s)");
            assertThat(person.type("status", "--data", folder, "--port", "1")).isEqualTo(16);
        }
    }

    @Test
    void portlets_and_sites_are_listed() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);

            assertThat(person.type("portlets", "--data", folder)).isZero();
            assertThat(person.type("site", "list", "--data", folder)).isZero();
            assertThat(person.type("site", "export", "main", "--data", folder)).isZero();
            assertThat(person.out()).contains("news/list", "新闻", "Hangzhou", "blueprint: 1");
        }
    }

    @Test
    void a_wrong_blueprint_is_answered_with_places() throws IOException {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(folder, portal);
            Path file = Files.writeString(folder.resolve("site.yaml"), "wrong");

            assertThat(person.type("site", "import", file, "--data", folder)).isEqualTo(20);
            assertThat(person.err()).contains(file + ":2:3: site.key missing");
        }
    }

    @Test
    void every_failure_has_a_number_of_its_own() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::number)).doesNotHaveDuplicates();
    }
}
