// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one server that all tests of a run share: its folders and ports. Everything in its folders is of this run. */
public final class PortalServer {
    private static final PortalServer OF_THIS_RUN = new PortalServer();

    private final Path home = Path.of(System.getProperty("portal.home", "../../ear/target/server"))
            .toAbsolutePath()
            .normalize();
    private final Path data = Path.of(System.getProperty("portal.acceptance.dir", "target/portal"))
            .toAbsolutePath()
            .normalize();
    private final int httpPort;
    private final int managementPort;

    private PortalServer() {
        try (ServerSocket http = free();
                ServerSocket management = free()) {
            httpPort = http.getLocalPort();
            managementPort = management.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    public static PortalServer ofThisRun() {
        return OF_THIS_RUN;
    }

    /** The server as the build has put it together. */
    public Path home() {
        return home;
    }

    /** The portal's data folder. */
    public Path data() {
        return data;
    }

    public int httpPort() {
        return httpPort;
    }

    int managementPort() {
        return managementPort;
    }

    /** Where applications may be dropped in. */
    public Path deployments() {
        return base().resolve("deployments");
    }

    private Path base() {
        return data.resolve("server");
    }

    public Path log() {
        return data.resolve("log/server.log");
    }

    /** Empties the data folder and puts the server's part of it together, as the {@code portal} command does. */
    void prepare() {
        if (!Files.exists(home.resolve("jboss-modules.jar"))) {
            throw new IllegalStateException("no server at " + home + ": build the ear module first");
        }
        try {
            delete(data);
            Files.createDirectories(deployments());
            Files.createDirectories(log().getParent());
            copy(home.resolve("standalone/configuration"), base().resolve("configuration"));
            copy(home.resolve("standalone/deployments"), deployments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Options of the server's virtual machine: the product's own, and where this run keeps its things. */
    String virtualMachineArguments() {
        try {
            List<String> options = Files.readAllLines(home.resolve("jvm.options")).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("-"))
                    .toList();
            return String.join(" ", options) + " -Dportal.data.dir=" + data
                    + " -Dportal.port=" + httpPort
                    + " -Dportal.blueprints=" + home.resolve("blueprints")
                    + " -Dportal.accounts.weak=allowed"
                    + " -Dportal.sample=" + home.resolve("sample")
                    + " -Dderby.system.home=" + data
                    + " -Dderby.stream.error.file=" + data.resolve("log/derby.log")
                    + " -Djboss.http.port=" + httpPort
                    + " -Djboss.management.http.port=" + managementPort;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String serverArguments() {
        return "-Djboss.server.base.dir=" + base() + " -Djboss.server.log.dir=" + log().getParent();
    }
}
