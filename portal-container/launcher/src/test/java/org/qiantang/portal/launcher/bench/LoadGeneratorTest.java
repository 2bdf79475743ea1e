// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.FakePortal;

/** Visitors made of little code. */
class LoadGeneratorTest {
    @TempDir
    Path folder;

    private FakePortal portal;

    @BeforeEach
    void start() throws IOException {
        portal = FakePortal.start();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void so_many_visits_are_made_as_were_ordered() throws InterruptedException {
        Load load = visitors().visitTimes(500, target("/"));

        assertThat(load.answers()).isEqualTo(500);
        assertThat(load.errors()).isZero();
        assertThat(portal.requests()).hasSize(500).containsOnly("GET /");
    }

    @Test
    void visits_end_in_time() throws InterruptedException {
        Load load = visitors().visitFor(Duration.ofMillis(300), target("/"));

        assertThat(load.answers()).isPositive();
        assertThat(load.perSecond()).isPositive();
        assertThat(load.percentileMillis(50)).isPositive().isLessThanOrEqualTo(load.percentileMillis(99));
    }

    @Test
    void visitors_come_without_a_cookie_each_time_or_keep_the_session_that_they_were_given() throws Exception {
        new LoadGenerator(portal.socketAddress(), 1).visitTimes(3, target("/session"));
        assertThat(portal.cookies()).containsExactly("", "", "");

        var faithful = LoadGenerator.keepingSessions(portal.socketAddress(), 1, Duration.ofMillis(1));
        faithful.visitTimes(2, target("/session"));
        faithful.visitTimes(1, target("/session"));
        assertThat(portal.cookies()).endsWith("", "JSESSIONID=a-1.node", "JSESSIONID=a-1.node");
    }

    @Test
    void errors_are_no_answers() throws InterruptedException {
        Load load = visitors().visitTimes(20, target("/broken"));

        assertThat(load.answers()).isZero();
        assertThat(load.errors()).isEqualTo(20);
    }

    @Test
    void a_server_that_is_gone_is_an_error_for_each_visit() throws InterruptedException {
        portal.close();

        assertThat(visitors().visitTimes(8, target("/")).errors()).isEqualTo(8);
    }

    @Test
    void bodies_of_both_kinds_are_read_whole_over_one_connection() throws IOException {
        try (var connection = new KeepAliveConnection(portal.socketAddress())) {
            assertThat(body(connection, "/")).isEqualTo("<h1>首页</h1>");
            assertThat(body(connection, "/chunked")).isEqualTo("<h1>首页</h1>".repeat(5000));
            assertThat(body(connection, "/nowhere")).contains("nothing here");
            assertThat(body(connection, "/")).isEqualTo("<h1>首页</h1>");
        }
    }

    @Test
    void the_static_files_are_a_web_application() throws IOException {
        Path war = StaticFilesWar.write(folder, Map.of("page8.html", "<p>8".getBytes(StandardCharsets.UTF_8)));

        try (var zip = new ZipFile(war.toFile())) {
            assertThat(zip.stream().map(Object::toString)).containsExactlyInAnyOrder("WEB-INF/web.xml", "page8.html");
        }
    }

    private LoadGenerator visitors() {
        return new LoadGenerator(portal.socketAddress(), 4);
    }

    private static Target target(String path) {
        return new Target("test", "localhost", path);
    }

    private static String body(KeepAliveConnection connection, String path) throws IOException {
        var body = new ByteArrayOutputStream();
        connection.get(target(path).request(), body);
        return body.toString(StandardCharsets.UTF_8);
    }
}
