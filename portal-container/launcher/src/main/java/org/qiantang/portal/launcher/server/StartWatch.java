// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Waiting;

/** Waits until the portal and its home page answer, or until it is clear that they will not. */
final class StartWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration GRACE_AFTER_BOOT_WITH_ERRORS = Duration.ofSeconds(20);
    private static final String BOOTED_WITH_ERRORS = "WFLYSRV0026";

    private final DataFolder data;
    private final AdminClient portal;
    private final LogTail serverLog;
    private final Instant begin = Instant.now();

    StartWatch(ServerLaunch launch, LogTail serverLog) {
        this.data = launch.data();
        this.portal = new AdminClient(launch.address().local(), "");
        this.serverLog = serverLog;
    }

    void await(Process process, Duration patience, Waiting waiting) throws InterruptedException {
        while (!portal.isUp() || !portal.isHomePageThere()) {
            if (!process.isAlive()) throw failed("serverEnded");
            failureMarker().ifPresent(marker -> {
                throw failed("portalNotDeployed", FailureReason.ofMarker(marker), data.serverLog());
            });
            if (waited().compareTo(GRACE_AFTER_BOOT_WITH_ERRORS) > 0 && hasBootedWithErrors())
                throw failed("serverBroken");
            if (waited().compareTo(patience) > 0) throw tooLate(patience);
            waiting.show(waited());
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private Duration waited() {
        return Duration.between(begin, Instant.now());
    }

    private Optional<String> failureMarker() {
        Path marker = data.deployments().resolve("qiantang.ear.failed");
        if (!Files.exists(marker)) return Optional.empty();
        try {
            return Optional.of(Files.readString(marker));
        } catch (IOException e) {
            return Optional.of("");
        }
    }

    private boolean hasBootedWithErrors() {
        return serverLog.lines().stream().anyMatch(line -> line.contains(BOOTED_WITH_ERRORS));
    }

    private CommandFailedException failed(String key) {
        var reported = FailureReason.ofLog(serverLog.lines());
        if (reported.isPresent()) return failed(key, reported.get(), data.serverLog());
        return failed(key, FailureReason.ofLog(consoleLines()).orElse("-"), data.consoleLog());
    }

    private static CommandFailedException failed(String key, String reason, Path log) {
        return new CommandFailedException(ExitCode.START_FAILED, key, reason, log);
    }

    private CommandFailedException tooLate(Duration patience) {
        return new CommandFailedException(ExitCode.TOO_LATE, "startTooLate", patience.toSeconds(), data.serverLog());
    }

    private List<String> consoleLines() {
        try {
            return Files.readAllLines(data.consoleLog());
        } catch (IOException notThere) {
            return List.of();
        }
    }
}
