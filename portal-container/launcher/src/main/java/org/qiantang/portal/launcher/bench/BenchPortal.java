// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.content.SampleContent;
import org.qiantang.portal.launcher.deployment.DeploymentFolder;
import org.qiantang.portal.launcher.jdk.Jdk;
import org.qiantang.portal.launcher.server.DataFolder;
import org.qiantang.portal.launcher.server.Edge;
import org.qiantang.portal.launcher.server.FreePorts;
import org.qiantang.portal.launcher.server.PortalStarter;
import org.qiantang.portal.launcher.server.Project;
import org.qiantang.portal.launcher.server.RunningPortal;
import org.qiantang.portal.launcher.server.ServerAddress;
import org.qiantang.portal.launcher.server.ServerHome;
import org.qiantang.portal.launcher.server.ServerLaunch;

/** A portal with the sample site that lives only as long as it is measured, on a free port and a data folder of its own. */
final class BenchPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** As in the blueprint of the bench site. */
    private static final int PEOPLE = 8;

    private final PortalStarter starter;
    private RunningPortal portal;
    private final ServerHome home;
    private final Console console;
    private final Runnable end;
    private final Thread endAtExit;

    private BenchPortal(PortalStarter starter, ServerHome home, Console console, Runnable end, Thread endAtExit)
            throws InterruptedException {
        this.starter = starter;
        this.portal = starter.startInBackground();
        this.home = home;
        this.console = console;
        this.end = end;
        this.endAtExit = endAtExit;
    }

    static BenchPortal start(@Nullable Path jdk, boolean keep, Console console)
            throws IOException, InterruptedException {
        console.complain("benchStarting");
        var project = Project.ofThisProcess();
        var home = ServerHome.of(project);
        var data = new DataFolder(Files.createTempDirectory("portal-bench-"));
        Runnable end = () -> end(data, keep, console);
        var endAtExit = new Thread(end);
        Runtime.getRuntime().addShutdownHook(endAtExit);
        var address = new ServerAddress(ServerAddress.THIS_MACHINE_ONLY, FreePorts.one());
        var launch = new ServerLaunch(project, home, Jdk.choose(jdk), data, address, true, false, Edge.PLAIN);
        var starter = new PortalStarter(launch, PATIENCE, new SampleContent(console), console);
        return new BenchPortal(starter, home, console, end, endAtExit);
    }

    private static void end(DataFolder data, boolean keep, Console console) {
        RunningPortal.find(data).ifPresent(portal -> portal.stop(Duration.ofSeconds(30)));
        if (keep) {
            console.complain("benchKept", data);
            return;
        }
        try (var paths = Files.walk(data.folder())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            console.complain("benchKept", data);
        }
    }

    /** Adds the site of measuring pages with its portlets. */
    void addBenchSite() throws IOException, InterruptedException {
        deploy(built("bench.war"));
        addSite(built("bench.yaml"));
    }

    /** Adds the site of the Faces views, with the views as portlets and as pages of their own. */
    void addFacesSite() throws IOException, InterruptedException {
        deploy(built("bench.war"));
        deploy(built("bench-faces.war"));
        addSite(built("bench-faces.yaml"));
    }

    private Path built(String name) {
        Path file = home.bench().resolve(name);
        if (Files.exists(file)) return file;
        throw new CommandFailedException(ExitCode.NOT_BUILT, "benchNotBuilt", file);
    }

    private void addSite(Path blueprint) throws IOException, InterruptedException {
        var problems = portal.admin().importSite(Files.readAllBytes(blueprint), true);
        if (!problems.isEmpty()) {
            throw new CommandFailedException(
                    ExitCode.REFUSED,
                    "siteProblem",
                    blueprint,
                    problems.get(0).line(),
                    problems.get(0).column(),
                    "",
                    problems.get(0).message());
        }
    }

    void deploy(Path war) throws InterruptedException {
        new DeploymentFolder(portal.data(), console).deploy(war);
    }

    /** Sign-ins of the people of the bench site, in turns with the right password and with a wrong one. */
    List<SignInRequest> knownSignIns(String host) {
        return IntStream.range(0, 2 * PEOPLE)
                .mapToObj(i -> new SignInRequest(
                        host, "bench-" + (1 + i / 2), i % 2 == 0 ? "plum blossoms of the bench" : "plum blossoms"))
                .toList();
    }

    /** Has the portal fill itself and measure what only it can. */
    JsonNode measure(String what) throws IOException {
        Path allowed = folder().resolve("measuring");
        if (!Files.exists(allowed)) Files.createFile(allowed);
        return portal.admin().measure(what);
    }

    /** Stops the portal and starts it again; the seconds until its home page answers. */
    double restart() throws InterruptedException {
        portal.stop(PATIENCE);
        long begin = System.nanoTime();
        portal = starter.startInBackground();
        return (System.nanoTime() - begin) / 1e9;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(
                ServerAddress.THIS_MACHINE_ONLY, portal.address().port());
    }

    /** As a visitor asks for it, port included. */
    String host(String name) {
        return name + ":" + portal.address().port();
    }

    Path folder() {
        return portal.data().folder();
    }

    ServerMeter meter() {
        return new ServerMeter(portal.process().pid());
    }

    ServerJvm jvm() {
        return ServerJvm.attach(portal.process().pid());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(endAtExit);
        end.run();
    }
}
