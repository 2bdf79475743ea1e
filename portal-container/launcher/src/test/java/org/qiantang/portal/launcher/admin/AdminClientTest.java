// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** What the command and the portal say to each other. */
class AdminClientTest {
    private FakePortal portal;
    private AdminClient client;

    @BeforeEach
    void start() throws IOException {
        portal = FakePortal.start();
        client = new AdminClient(portal.address(), FakePortal.TOKEN);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void health_needs_no_token() {
        var stranger = new AdminClient(portal.address(), "");

        assertThat(stranger.findHealth()).contains(new Health("UP", 1, 7, false));
        assertThat(stranger.isUp()).isTrue();
        assertThat(stranger.isHomePageThere()).isTrue();
    }

    @Test
    void nobody_there_is_not_up() {
        portal.close();

        assertThat(client.isUp()).isFalse();
        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(client::listPortlets)
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.NO_ANSWER));
    }

    @Test
    void a_wrong_token_is_refused_with_the_portals_words() {
        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(new AdminClient(portal.address(), "wrong")::listPortlets)
                .withMessageContaining("403")
                .withMessageContaining("token unknown");
    }

    @Test
    void the_servers_own_error_page_is_not_repeated() {
        assertThatExceptionOfType(CommandFailedException.class)
                .isThrownBy(() -> client.exportSite("nowhere"))
                .withMessageContaining("404")
                .withMessageNotContaining("html");
    }

    @Test
    void the_catalogue_is_read_though_fields_are_missing() {
        assertThat(client.listPortlets()).singleElement().satisfies(portlet -> {
            assertThat(portlet.id()).isEqualTo("news/list");
            assertThat(portlet.titleOrId()).isEqualTo("新闻");
            assertThat(portlet.modesInWords()).isEmpty();
        });
    }

    @Test
    void a_blueprint_is_taken_or_its_problems_are_told() {
        assertThat(client.importSite("blueprint: 1".getBytes(StandardCharsets.UTF_8), true))
                .isEmpty();
        assertThat(client.importSite("wrong".getBytes(StandardCharsets.UTF_8), false))
                .containsExactly(new BlueprintProblem(2, 3, "site.key", "missing"));
        assertThat(portal.requests()).containsExactly("PUT /_admin/sites?replacePreferences=true", "PUT /_admin/sites");
    }

    @Test
    void records_are_answered_one_by_one() {
        var target = new ImportTarget("news", "main", "要闻");

        var answers = client.importRecords(target, BodyPublishers.ofString("{\"title\":1}\n{}\n"));

        assertThat(answers)
                .extracting(ImportAnswer::outcome)
                .containsExactly(ImportAnswer.Outcome.ADDED, ImportAnswer.Outcome.REJECTED);
        assertThat(portal.requests()).containsExactly("POST /_admin/import/news?site=main&column=%E8%A6%81%E9%97%BB");
    }
}
