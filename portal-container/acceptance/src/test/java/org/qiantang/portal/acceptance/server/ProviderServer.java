// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keycloak as the city's identity provider, in a process of its own; the portal that the tests share knows it meanwhile. */
public final class ProviderServer {
    public static final String PASSWORD = "spring dawn on the causeway";

    /** The host name of the site that people come back to. */
    public static final String SITE = "quay.localhost";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final String SETTINGS = "identity-provider.properties";

    private final int port = OwnPortal.freePort();
    private final Path home;
    private final Process process;

    private ProviderServer() throws IOException {
        home = unpacked();
        empty(home.resolve("data"));
        Path realm = home.resolve("data/import/city.json");
        Files.createDirectories(realm.getParent());
        String redirect = "http://" + SITE + ":" + PortalServer.ofThisRun().httpPort() + "/_provider-return";
        Files.writeString(realm, Resources.text("provider/city.json").replace("@redirect@", redirect));
        var builder = new ProcessBuilder(
                        "/bin/sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        process = builder.start();
    }

    private static Path unpacked() throws IOException {
        Path all = Path.of(System.getProperty("portal.acceptance.provider"));
        try (Stream<Path> found = Files.list(all)) {
            return found.filter(folder -> Files.isDirectory(folder.resolve("bin")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** It takes up a realm once only. */
    private static void empty(Path data) throws IOException {
        if (!Files.exists(data)) return;
        try (Stream<Path> found = Files.walk(data)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /** Started by the first test that needs it; it ends with the tests. */
    public static ProviderServer ofThisRun() {
        return Started.SERVER;
    }

    private static final class Started {
        static final ProviderServer SERVER = start();

        private static ProviderServer start() {
            try {
                ProviderServer server = new ProviderServer();
                Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
                server.awaitStart();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void awaitStart() throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                String said = Files.readString(home.resolve("said.txt"));
                throw new AssertionError("the identity provider does not start:\n" + said);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/city";
    }

    /** Tells the portal about it, as an operator does. */
    public void tellPortal() {
        tellPortal(issuer(), "bridge of nine bends");
    }

    public void tellPortal(String issuer, String secret) {
        Path data = PortalServer.ofThisRun().data();
        try {
            Files.writeString(data.resolve("identity-provider.secret"), secret + "\n");
            Path written = data.resolve(SETTINGS + ".new");
            Files.writeString(
                    written,
                    String.join(
                            "\n",
                            List.of(
                                    "issuer = " + issuer,
                                    "client-id = portal",
                                    "secret-file = identity-provider.secret",
                                    "name.zh-CN = 钱塘通",
                                    "name.en = Qiantang Pass",
                                    "two-steps = otp, hwk",
                                    "registration = citizens",
                                    "")));
            Files.setLastModifiedTime(written, FileTime.from(Instant.now())); // finer than the file system's clock
            Files.move(written, data.resolve(SETTINGS), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is none any more for the portal. */
    public void forget() {
        try {
            Files.deleteIfExists(PortalServer.ofThisRun().data().resolve(SETTINGS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
