// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.deployment.DeploymentOutcome.State;
import org.qiantang.portal.launcher.server.DataFolder;
import org.qiantang.portal.launcher.server.FailureReason;

/** The folder that the server watches for applications; marker files beside them tell what became of them. */
public final class DeploymentFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PATIENCE_FOR_EACH_MORE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final DataFolder data;
    private final Console console;

    public DeploymentFolder(DataFolder data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** Puts the application in place whole: the server never sees half a file. */
    void put(ApplicationName application, Path war) {
        Path place = place(application, "");
        try {
            Files.createDirectories(data.deployments());
            Path uploading = place(application, ".uploading");
            Files.copy(war, uploading, StandardCopyOption.REPLACE_EXISTING);
            for (String old : List.of(".failed", ".undeployed")) Files.deleteIfExists(place(application, old));
            makeNewer(uploading, place(application, ".deployed"));
            Files.move(uploading, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "fileUnwritable", place);
        }
    }

    /** The server gives the marker the time of the file that it deployed, and compares them. */
    private static void makeNewer(Path uploading, Path marker) throws IOException {
        if (!Files.exists(marker)) return;
        Instant atLeast = Files.getLastModifiedTime(marker).toInstant().plusSeconds(2);
        if (Files.getLastModifiedTime(uploading).toInstant().isBefore(atLeast)) {
            Files.setLastModifiedTime(uploading, FileTime.from(atLeast));
        }
    }

    /** Returns when the application that was put in place is deployed; a failure if it cannot be. */
    void awaitDeployed(ApplicationName application) throws InterruptedException {
        await(application, () -> isDeployed(application));
    }

    private boolean isDeployed(ApplicationName application) {
        Optional<DeploymentOutcome> outcome = findOutcome(application);
        outcome.filter(o -> o.is(State.FAILED)).ifPresent(o -> {
            throw failed(application, o.reason());
        });
        return outcome.isPresent();
    }

    /** Waits for all applications together, each of which may fail; what became of them, in their order. */
    List<DeploymentOutcome> awaitAll(List<ApplicationName> applications) throws InterruptedException {
        Map<ApplicationName, DeploymentOutcome> known = new HashMap<>();
        Duration patience = PATIENCE.plus(PATIENCE_FOR_EACH_MORE.multipliedBy(applications.size() - 1L));
        Instant begin = Instant.now();
        try (var waiting = console.waiting("deploying")) {
            while (true) {
                for (ApplicationName application : applications) {
                    if (known.containsKey(application)) continue;
                    findOutcome(application).ifPresent(outcome -> known.put(application, outcome));
                }
                Duration waited = Duration.between(begin, Instant.now());
                if (known.size() == applications.size() || waited.compareTo(patience) > 0) break;
                waiting.show(waited);
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
        return applications.stream()
                .map(application -> known.getOrDefault(application, DeploymentOutcome.tooLate(application)))
                .toList();
    }

    /** Empty while the server is at it. */
    private Optional<DeploymentOutcome> findOutcome(ApplicationName application) {
        Path failed = place(application, ".failed");
        try {
            if (Files.exists(failed)) {
                String reason = FailureReason.ofMarker(Files.readString(failed));
                return Optional.of(DeploymentOutcome.failed(application, reason));
            }
            Path deployed = place(application, ".deployed");
            boolean done = Files.exists(deployed)
                    && !Files.exists(place(application, ".isdeploying"))
                    && !modified(deployed).isBefore(modified(place(application, "")));
            return done ? Optional.of(DeploymentOutcome.deployed(application)) : Optional.empty();
        } catch (IOException markerJustGone) {
            return Optional.empty();
        }
    }

    private static Instant modified(Path file) throws IOException {
        return Instant.ofEpochSecond(Files.getLastModifiedTime(file).toInstant().getEpochSecond());
    }

    boolean has(ApplicationName application) {
        return Files.exists(place(application, ""));
    }

    /** Has a running server end the application, then takes it away. */
    void remove(ApplicationName application, boolean running) throws InterruptedException {
        try {
            boolean deployed = Files.deleteIfExists(place(application, ".deployed"));
            if (running && deployed) await(application, () -> Files.exists(place(application, ".undeployed")));
            for (String rest : List.of("", ".undeployed", ".failed")) Files.deleteIfExists(place(application, rest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(ApplicationName application, BooleanSupplier done) throws InterruptedException {
        Instant begin = Instant.now();
        try (var waiting = console.waiting("deploying")) {
            while (!done.getAsBoolean()) {
                Duration waited = Duration.between(begin, Instant.now());
                if (waited.compareTo(PATIENCE) > 0) throw tooLate(application);
                waiting.show(waited);
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
    }

    Path serverLog() {
        return data.serverLog();
    }

    private Path place(ApplicationName application, String marker) {
        return data.deployments().resolve(application.war() + marker);
    }

    private CommandFailedException failed(ApplicationName application, String reason) {
        return new CommandFailedException(
                ExitCode.DEPLOYMENT_FAILED, "deploymentFailed", application, reason, data.serverLog());
    }

    private CommandFailedException tooLate(ApplicationName application) {
        return new CommandFailedException(
                ExitCode.TOO_LATE, "deploymentTooLate", application, PATIENCE.toSeconds(), data.serverLog());
    }

    /** Puts a file that this program trusts in place and waits for it: the measuring pages. */
    public void deploy(Path war) throws InterruptedException {
        var application = ApplicationName.of(war);
        put(application, war);
        awaitDeployed(application);
    }
}
