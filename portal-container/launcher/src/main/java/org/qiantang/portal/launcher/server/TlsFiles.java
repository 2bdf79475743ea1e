// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/**
 * The files of encrypted listeners. What the operator has put into the data folder's {@code certificates} is used; where there is
 * no certificate of the server yet, one is made that no browser trusts, for trying the portal out.
 */
final class TlsFiles {
    private static final String DAYS = "825"; // browsers take none that are valid for longer
    private static final char[] NO_SECRET = "none".toCharArray(); // certificates of others are public

    private final ServerLaunch launch;

    TlsFiles(ServerLaunch launch) {
        this.launch = launch;
    }

    Path keystore() {
        return launch.data().certificates().resolve("server.p12");
    }

    private Path passwordFile() {
        return launch.data().certificates().resolve("server.password");
    }

    /** What opens the keystore. */
    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "tlsPasswordMissing", passwordFile());
        }
    }

    /** Makes what is missing; to be called when the server's configuration is in place. */
    void prepare() {
        if (!launch.edge().isEncrypted()) return;
        try {
            Files.createDirectories(trusted());
            Files.createDirectories(launch.data().certificates().resolve("revoked"));
            if (!Files.exists(keystore())) createSelfSigned();
            if (launch.edge().certificatePort() != null) writeTrustStore();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path trusted() {
        return launch.data().certificates().resolve("trusted");
    }

    private void createSelfSigned() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random) + "\n");
        run(List.of(
                launch.jdk().home().resolve("bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                DAYS,
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,dns:*.localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore().toString(),
                "-storepass:file",
                passwordFile().toString()));
        Files.setPosixFilePermissions(keystore(), PosixFilePermissions.fromString("rw-------"));
    }

    private static void run(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), Charset.defaultCharset());
            if (process.waitFor() != 0)
                throw new CommandFailedException(ExitCode.START_FAILED, "tlsKeyNotMade", said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailedException(ExitCode.START_FAILED, "tlsKeyNotMade", "");
        }
    }

    /** Who may issue certificates that people show. */
    private void writeTrustStore() throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_SECRET);
            int number = 0;
            for (Certificate certificate : trustedCertificates()) {
                store.setCertificateEntry("trusted-" + number++, certificate);
            }
            if (number == 0) throw new CommandFailedException(ExitCode.USAGE, "tlsNobodyTrusted", trusted());
            Path file = launch.data().configuration().resolve("trusted.p12");
            try (var output = Files.newOutputStream(file)) {
                store.store(output, NO_SECRET);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PKCS12 is part of every Java platform", e);
        }
    }

    private List<Certificate> trustedCertificates() throws IOException {
        List<Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.list(trusted())) {
            for (Path file : files.filter(TlsFiles::isCertificate).sorted().toList()) certificates.addAll(read(file));
        }
        return certificates;
    }

    private static boolean isCertificate(Path file) {
        String name = file.toString();
        return name.endsWith(".pem") || name.endsWith(".crt") || name.endsWith(".cer");
    }

    private static List<Certificate> read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(input));
        } catch (GeneralSecurityException e) {
            throw new CommandFailedException(ExitCode.USAGE, "tlsNoCertificate", file);
        }
    }
}
