// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.CommandLineFixture;
import org.qiantang.portal.launcher.FakePortal;
import org.qiantang.portal.launcher.server.RunningPortalFixture;

/** Applications named one by one, or by their folder. */
class DeployCommandTest {
    @TempDir
    Path folder;

    private final CommandLineFixture person = CommandLineFixture.english();

    private Path data() {
        return folder.resolve("data");
    }

    private Path place(String name) {
        return data().resolve("server/deployments").resolve(name);
    }

    private Path war(String name) throws IOException {
        Path file = folder.resolve("wars").resolve(name);
        Files.createDirectories(file.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/"));
        }
        return file;
    }

    @Test
    void a_folder_of_applications_is_put_in_place_for_the_next_start() throws IOException {
        war("hello.war");
        war("lamps.war");
        war("readme.txt");

        assertThat(person.type("deploy", folder.resolve("wars"), "--data", data()))
                .isZero();

        assertThat(place("")).isDirectoryContaining("glob:**/hello.war").isDirectoryContaining("glob:**/lamps.war");
        assertThat(person.out()).hasLineCount(2).contains("hello", "lamps");
    }

    @Test
    void nothing_is_put_in_place_if_one_file_is_no_application() throws IOException {
        Path text = Files.writeString(folder.resolve("text.war"), "text");
        Path half = Files.writeString(folder.resolve("half.war"), "PK\3\4half of it");

        assertThat(person.type("deploy", war("hello.war"), text, "--data", data()))
                .isEqualTo(21);
        assertThat(person.type("deploy", war("hello.war"), half, "--data", data()))
                .isEqualTo(21);
        assertThat(person.type("deploy", war("hello.war"), folder.resolve("wars"), "--data", data()))
                .isEqualTo(2);
        assertThat(person.type("deploy", Files.createDirectory(folder.resolve("empty")), "--data", data()))
                .isEqualTo(21);

        assertThat(place("hello.war")).doesNotExist();
        assertThat(person.err())
                .hasLineCount(4)
                .contains("text.war", "half.war", "hello was named twice", "no WAR file");
    }

    @Test
    void each_application_tells_how_it_fared() throws Exception {
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(data(), portal);
            var server = CompletableFuture.runAsync(() -> {
                mark("news.war", ".deployed", "");
                mark("lamps.war", ".failed", "\"x\\n Caused by: a.B: no such class\"");
            });

            int exit = person.type("deploy", war("news.war"), war("lamps.war"), "--data", data());

            server.join();
            assertThat(exit).isEqualTo(19);
            assertThat(person.out())
                    .containsPattern("news +deployed +1")
                    .containsPattern("lamps +failed +B: no such class")
                    .contains("1 of 2 applications are deployed");
        }
    }

    @Test
    void an_application_is_known_by_its_context_root() throws IOException {
        Path war = folder.resolve("bureau.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/jboss-web.xml"));
            zip.write(
                    "<jboss-web>\n <context-root> /desk </context-root></jboss-web>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ContextRoot.of(new ApplicationName("bureau"), war)).isEqualTo("desk");
        assertThat(ContextRoot.of(new ApplicationName("hello"), war("hello.war")))
                .isEqualTo("hello");
    }

    @Test
    void the_results_are_told_in_chinese_too() throws Exception {
        var reader = new CommandLineFixture(Locale.SIMPLIFIED_CHINESE);
        try (var portal = FakePortal.start()) {
            RunningPortalFixture.note(data(), portal);
            var server = CompletableFuture.runAsync(() -> {
                mark("news.war", ".deployed", "");
                mark("links.war", ".deployed", "");
            });

            assertThat(reader.type("deploy", war("news.war"), war("links.war"), "--data", data()))
                    .isZero();

            server.join();
            assertThat(reader.out()).containsPattern("news +已部署 +1").contains("2 个应用已部署，共 2 个");
        }
    }

    /** As the server does when it has found a file. */
    private void mark(String war, String marker, String text) {
        try {
            while (!Files.exists(place(war))) Thread.sleep(20);
            Path written = Files.writeString(place(war + ".new"), text);
            Files.setLastModifiedTime(written, FileTime.from(Instant.now().plusSeconds(2)));
            Files.move(written, place(war + marker));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
