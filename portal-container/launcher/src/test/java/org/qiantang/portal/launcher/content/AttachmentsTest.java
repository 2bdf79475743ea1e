// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files travel with a record. */
class AttachmentsTest {
    @TempDir
    Path folder;

    private Attachments attachments;

    @BeforeEach
    void files() throws IOException {
        Path data = Files.createDirectories(folder.resolve("in/pictures/sub")).getParent();
        Files.writeString(data.resolve("tide.png"), "tide");
        Files.writeString(data.resolve("sub/lake.png"), "lake");
        Files.writeString(folder.resolve("in/西湖 1.png"), "west lake");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(data.resolve("link.png"), folder.resolve("secret.txt"));
        attachments = new Attachments(folder.resolve("in/news.jsonl"));
    }

    @Test
    void local_names_are_those_of_the_image_the_film_and_the_html() {
        assertThat(Attachments.named(Map.of(
                        "image",
                        "tide.png",
                        "video",
                        "tide.mp4",
                        "content_html",
                        "<p><img alt='x' src=\"a.png\"><IMG src='b.png' /><img src=c.png><img"
                                + " src=\"https://x.cn/d.png\"><img src=\"/e.png\"><img"
                                + " src=\"data:image/png;base64,AA\"><img src=\"\">")))
                .containsExactlyInAnyOrder("tide.png", "tide.mp4", "a.png", "b.png", "c.png");
        assertThat(Attachments.named(Map.of("image", "https://x.cn/d.png"))).isEmpty();
    }

    @Test
    void files_beside_the_import_and_in_its_pictures_folder_are_found() {
        assertThat(attachments.find("tide.png")).isPresent();
        assertThat(attachments.find("pictures/tide.png")).isPresent();
        assertThat(attachments.find("sub/lake.png")).isPresent();
        assertThat(attachments.find("西湖%201.png")).isPresent();
        assertThat(attachments.find("missing.png")).isEmpty();
    }

    @Test
    void nothing_outside_the_folder_is_given_away() {
        assertThat(attachments.find("../secret.txt")).isEmpty();
        assertThat(attachments.find("%2e%2e/secret.txt")).isEmpty();
        assertThat(attachments.find(folder.resolve("secret.txt").toString())).isEmpty();
        assertThat(attachments.find("link.png")).isEmpty();
        assertThat(attachments.find("sub")).isEmpty();
    }
}
