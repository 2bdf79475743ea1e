// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.console.CommandFailedException;

class TlsFilesTest {
    @TempDir
    Path folder = Path.of("");

    private ServerLaunch launch(Edge edge) throws IOException {
        var plain = ServerFixture.launch(folder, new ServerAddress("127.0.0.1", 8090));
        Files.createDirectories(plain.data().configuration());
        return new ServerLaunch(
                plain.project(), plain.home(), plain.jdk(), plain.data(), plain.address(), false, false, edge);
    }

    private static Edge encrypted(@Nullable Integer certificatePort) {
        return new Edge(8443, certificatePort, List.of("192.0.2.1", "192.0.2.2"));
    }

    private static KeyStore read(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream input = Files.newInputStream(file)) {
            store.load(input, password.toCharArray());
        }
        return store;
    }

    @Test
    void nothing_is_made_where_nobody_asks_for_encryption() throws IOException {
        new TlsFiles(launch(Edge.PLAIN)).prepare();

        assertThat(folder.resolve("data/certificates")).doesNotExist();
    }

    @Test
    void a_key_is_made_once_and_only_its_owner_reads_it() throws IOException, GeneralSecurityException {
        var files = new TlsFiles(launch(encrypted(null)));
        files.prepare();
        byte[] first = Files.readAllBytes(files.keystore());
        files.prepare();

        assertThat(Files.readAllBytes(files.keystore())).isEqualTo(first);
        for (String name : List.of("server.p12", "server.password")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("data/certificates/" + name))))
                    .isEqualTo("rw-------");
        }
        var certificate =
                (X509Certificate) read(files.keystore(), files.password()).getCertificate("server");
        assertThat(certificate.getSubjectAlternativeNames().toString()).contains("localhost", "127.0.0.1");
    }

    @Test
    void those_who_sign_peoples_certificates_are_trusted() throws IOException, GeneralSecurityException {
        var files = new TlsFiles(launch(encrypted(8444)));
        assertThatThrownBy(files::prepare).isInstanceOf(CommandFailedException.class);

        byte[] certificate = read(files.keystore(), files.password())
                .getCertificate("server")
                .getEncoded();
        Files.writeString(
                folder.resolve("data/certificates/trusted/authority.pem"),
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n");
        files.prepare();

        var trusted = read(folder.resolve("data/server/configuration/trusted.p12"), "none");
        assertThat(trusted.getCertificate("trusted-0").getEncoded()).isEqualTo(certificate);
    }

    @Test
    void the_server_is_told_its_ports_and_proxies_but_no_password() throws IOException {
        var launch = launch(encrypted(8444));
        List<String> words = ServerCommandLine.of(launch);

        assertThat(words)
                .contains(
                        "-Dportal.https.enabled=true",
                        "-Dportal.https.port=8443",
                        "-Djboss.https.port=8443",
                        "-Dportal.certificates.enabled=true",
                        "-Dportal.certificates.port=8444",
                        "-Dportal.proxies=192.0.2.1,192.0.2.2",
                        "-Dportal.tls.keystore=" + folder.resolve("data/certificates/server.p12"))
                .noneMatch(word -> word.contains("password"));
        assertThat(ServerCommandLine.of(launch(Edge.PLAIN))).noneMatch(word -> word.contains("portal.https"));
    }
}
