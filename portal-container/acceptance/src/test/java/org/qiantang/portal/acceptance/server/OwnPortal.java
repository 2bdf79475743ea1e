// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A portal beside the one that the tests share, for what cannot be done to that one; run by the {@code portal} command. */
public final class OwnPortal {
    private static final String CLOSED = "08006";

    private final Path project =
            PortalServer.ofThisRun().home().resolve("../../..").normalize();
    private final Path data;
    private final int port;

    /** @param data an empty folder */
    public OwnPortal(Path data) {
        this.data = data;
        this.port = freePort();
    }

    /** How a command ended, and all that it said. */
    public record Outcome(int exitCode, String text) {}

    /** @param options further ones, such as those of encrypted connections */
    public Outcome start(String... options) {
        List<String> words = new ArrayList<>(List.of("start", "--no-sample", "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        Outcome outcome = command(words.toArray(new String[0]));
        require(outcome);
        return outcome;
    }

    public int port() {
        return port;
    }

    public static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        require(command("stop"));
    }

    private static void require(Outcome outcome) {
        if (outcome.exitCode() != 0) throw new AssertionError(outcome.toString());
    }

    /** One word of the {@code portal} command about this portal, in English. */
    public Outcome command(String... words) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dportal.project=" + project,
                "-jar",
                project.resolve("portal-container/launcher/target/portal-launcher.jar")
                        .toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", data.toString()));
        Path said = data.resolve("said.txt"); // not a pipe: the server would keep it open
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("PORTAL_LANG", "en");
        try {
            int exitCode = builder.start().waitFor();
            return new Outcome(exitCode, Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows of the stopped portal. */
    public void sql(String... statements) {
        String url = "jdbc:derby:" + data.resolve("db/portaldb");
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            close(url);
        }
    }

    private static void close(String url) {
        try {
            DriverManager.getConnection(url + ";shutdown=true", "portal", "portal")
                    .close();
        } catch (SQLException e) {
            if (!CLOSED.equals(e.getSQLState())) throw new IllegalStateException(e);
        }
    }

    public String log() {
        try (InputStream log = Files.newInputStream(data.resolve("log/server.log"))) {
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
