// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.web.FakeRequest;

class AdminAccessTest {
    private final AdminAccess access = new AdminAccess();
    private Path folder;

    @BeforeEach
    void open_a_data_folder(@TempDir Path temporary) {
        folder = temporary;
        System.setProperty("portal.data.dir", temporary.toString());
        access.data = new DataFolder();
    }

    @AfterEach
    void close_it() {
        System.clearProperty("portal.data.dir");
    }

    private static HttpServletRequest carrying(String authorization) {
        return FakeRequest.to("http", "localhost", 80)
                .with("Authorization", authorization)
                .asRequest();
    }

    private String key() throws IOException {
        return Files.readString(folder.resolve("admin.token")).strip();
    }

    @Test
    void who_can_read_the_data_folder_has_the_key() throws IOException {
        access.open();

        assertThat(access.hasKey(carrying("Bearer " + key()))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("admin.token"))))
                .isEqualTo("rw-------");
    }

    @Test
    void before_there_is_a_key_nothing_opens() {
        assertThat(access.hasKey(carrying("Bearer "))).isFalse();
        assertThat(access.hasKey(FakeRequest.to("http", "localhost", 80).asRequest()))
                .isFalse();
    }

    @Test
    void every_start_has_another_key() throws IOException {
        access.open();
        String old = key();
        access.open();

        assertThat(key()).isNotEqualTo(old).hasSize(64);
        assertThat(access.hasKey(carrying("Bearer " + old))).isFalse();
    }

    @Test
    void half_a_key_is_none() throws IOException {
        access.open();

        assertThat(access.hasKey(carrying("Bearer " + key().substring(1)))).isFalse();
        assertThat(access.hasKey(carrying(key()))).isFalse();
        assertThat(access.hasKey(carrying("Basic " + key()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic %%%", "Basic YWRtaW4=", "Digest x", "Bearer x:y"})
    void what_is_no_key_opens_nothing(String authorization) {
        access.open();

        assertThat(access.hasKey(carrying(authorization))).isFalse();
    }
}
