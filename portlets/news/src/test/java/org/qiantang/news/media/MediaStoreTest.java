// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

    @TempDir
    Path folder;

    private MediaStore store;

    @BeforeEach
    void open() {
        store = new MediaStore(folder);
    }

    @Test
    @DisplayName("N8 a picture is named by its content and measured")
    void a_picture_is_named_by_its_content_and_measured() throws IOException {
        byte[] png = MediaFixture.png(40, 30);

        StoredMedia stored = store.add(png);

        assertThat(stored.name().type()).isEqualTo(MediaType.PNG);
        assertThat(stored.width()).isEqualTo(40);
        assertThat(stored.height()).isEqualTo(30);
        assertThat(store.find(stored.name()))
                .hasValueSatisfying(file -> assertThat(file).hasBinaryContent(png));
        assertThat(MediaName.ofAddress(stored.name().address())).contains(stored.name());
    }

    @Test
    void the_same_file_twice_is_one_file() throws IOException {
        StoredMedia first = store.add(MediaFixture.png(4, 4));
        StoredMedia second = store.add(MediaFixture.png(4, 4));

        assertThat(second).isEqualTo(first);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    @DisplayName("N8 what a file is, its first bytes say")
    void what_a_file_is_its_first_bytes_say() {
        assertThat(MediaType.ofContent(MediaFixture.jpeg(4, 4))).contains(MediaType.JPEG);
        assertThat(MediaType.ofContent(text("GIF89a"))).contains(MediaType.GIF);
        assertThat(MediaType.ofContent(text("RIFF1234WEBPVP8 "))).contains(MediaType.WEBP);
        assertThat(MediaType.ofContent(text("....ftypisom"))).contains(MediaType.MP4);
        assertThat(MediaType.ofContent(new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3}))
                .contains(MediaType.WEBM);
        assertThat(MediaType.ofContent(text("WEBVTT\n\n00:01.000 --> 00:02.000\n地铁")))
                .contains(MediaType.WEBVTT);
        assertThat(MediaType.ofContent(text("\uFEFFWEBVTT"))).contains(MediaType.WEBVTT);
        assertThat(MediaType.ofContent(text("WEBVTTX"))).isEmpty();
        assertThat(MediaType.ofContent(new byte[0])).isEmpty();
    }

    @Test
    @DisplayName("N8 neither SVG nor HTML is a picture")
    void neither_svg_nor_html_is_a_picture() {
        for (String content : new String[] {"<svg xmlns='http://www.w3.org/2000/svg'/>", "<!doctype html><script>"}) {
            assertThatThrownBy(() -> store.add(text(content)))
                    .isInstanceOf(MediaRejectedException.class)
                    .hasMessageContaining("neither PNG");
        }
    }

    @Test
    void a_damaged_picture_is_rejected() {
        byte[] half = java.util.Arrays.copyOf(MediaFixture.png(40, 30), 12);

        assertThatThrownBy(() -> store.add(half)).hasMessage("the picture is damaged");
    }

    @Test
    void a_file_of_more_than_20_megabytes_is_rejected() {
        assertThatThrownBy(() -> store.add(new byte[20 * 1024 * 1024 + 1])).hasMessageContaining("larger than 20 MB");
    }

    @Test
    void a_name_cannot_lead_out_of_the_store() {
        String digest = "0".repeat(64);
        assertThat(MediaName.parse(digest + ".png")).isPresent();
        for (String name : new String[] {
            "", "../" + digest + ".png", digest, digest + ".svg", digest + ".PNG", digest + ".png/..", "a.png"
        }) {
            assertThat(MediaName.parse(name)).as(name).isEmpty();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
