// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.data.PortalFolder;

class ProviderSettingsFileTest {

    private static final String GOOD = """
            issuer = https://id.hangzhou.example/realms/city
            client-id = portal
            secret-file = id.secret
            name.zh-CN = 钱塘通
            name.en = Qiantang Pass
            two-steps = otp, hwk
            registration = citizens
            """;

    @TempDir
    Path folder = Path.of("");

    private final ProviderSettingsFile file = new ProviderSettingsFile();
    private int writings;

    @BeforeEach
    void assemble() throws IOException {
        file.folder = new PortalFolder(folder);
        Files.writeString(folder.resolve("id.secret"), "nine bends\n");
    }

    private void write(String content) throws IOException {
        Path written = Files.writeString(folder.resolve("identity-provider.properties"), content);
        Files.setLastModifiedTime(written, FileTime.from(Instant.EPOCH.plusSeconds(writings++)));
    }

    @Test
    void there_is_a_provider_once_there_is_a_file_and_as_long() throws IOException {
        assertThat(file.find()).isEmpty();
        write(GOOD);
        ProviderSettings settings = file.find().orElseThrow();
        assertThat(settings.secret()).isEqualTo("nine bends");
        Files.writeString(folder.resolve("id.secret"), "another one");
        assertThat(settings.secret()).isEqualTo("another one");
        assertThat(settings.twoSteps()).containsExactlyInAnyOrder("otp", "hwk");
        assertThat(settings.registers()).isTrue();

        write(GOOD.replace("registration = citizens", ""));
        assertThat(file.find().orElseThrow().registers()).isFalse();
        Files.delete(folder.resolve("identity-provider.properties"));
        assertThat(file.find()).isEmpty();
    }

    @Test
    void it_is_called_as_in_the_language_of_the_page() throws IOException {
        write(GOOD);
        ProviderSettings settings = file.find().orElseThrow();
        assertThat(settings.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("钱塘通");
        assertThat(settings.name(Locale.UK)).isEqualTo("Qiantang Pass");
        write("issuer = https://id.hangzhou.example\nclient-id = portal\n");
        assertThat(file.find().orElseThrow().name(Locale.UK)).isEqualTo("id.hangzhou.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issuer = https:",
                "issuer = http:",
                "issuer = ",
                "client-id =",
                "secret-file = nowhere",
                "registration = everybody",
                "clientid = portal",
                "issuer = http://localhost.evil.example/"
            })
    void what_is_wrong_counts_as_no_provider(String line) throws IOException {
        String key = line.substring(0, line.indexOf(' '));
        write(GOOD.replaceAll("(?m)^" + key + " .*$", "") + line + "\n");
        assertThat(file.find()).isEmpty();
    }

    @Test
    void on_the_machine_of_a_developer_it_needs_no_encryption() throws IOException {
        write(GOOD.replace("https://id.hangzhou.example", "http://localhost:8180"));
        assertThat(file.find()).isPresent();
        write(GOOD.replace("https://", "http://"));
        assertThat(file.find()).isEmpty();
    }
}
