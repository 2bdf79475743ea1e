// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.admin.Health;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;

/** Starts the portal whole or not at all: what does not come up is stopped again. */
public final class PortalStarter {
    private static final Duration PATIENCE_WITH_THE_BROKEN = Duration.ofSeconds(15);

    private final ServerLaunch launch;
    private final Duration patience;
    private final Console console;
    private final FirstStart firstStart;

    /** @param firstStart what fills the portal with sample content if this start is its first */
    public PortalStarter(ServerLaunch launch, Duration patience, FirstStart firstStart, Console console) {
        this.launch = launch;
        this.patience = patience;
        this.console = console;
        this.firstStart = firstStart;
    }

    /** Starts the portal so that it outlives the command; returns when its home page answers. */
    public RunningPortal startInBackground() throws InterruptedException {
        return start(() -> ServerProcess.inBackground(launch)).portal();
    }

    /** Starts the portal as a child of the command. */
    StartedPortal startInForeground(boolean showLog) throws InterruptedException {
        return start(() -> ServerProcess.inForeground(launch, showLog));
    }

    private StartedPortal start(Supplier<Process> starting) throws InterruptedException {
        new StartChecks(launch).check();
        try (var channel = FileChannel.open(
                        launch.data().startLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock == null)
                throw new CommandFailedException(ExitCode.ALREADY_RUNNING, "alreadyStarting", launch.data());
            return startAlone(starting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartedPortal startAlone(Supplier<Process> starting) throws InterruptedException {
        new ServerBase(launch.home(), launch.data()).prepare();
        new TlsFiles(launch).prepare();
        var serverLog = LogTail.fromNow(launch.data().serverLog());
        Process process = starting.get();
        var portal = new RunningPortal(launch.data(), identity(process), launch.address());
        new PidFile(launch.data()).write(portal.process(), portal.address());
        try (var waiting = console.waiting("starting")) {
            new StartWatch(launch, serverLog).await(process, patience, waiting);
        } catch (CommandFailedException | InterruptedException e) {
            portal.stop(PATIENCE_WITH_THE_BROKEN);
            throw e;
        }
        boolean first = portal.admin().findHealth().filter(Health::firstStart).isPresent();
        if (first) launch.sample().ifPresent(sample -> fill(portal, sample));
        return new StartedPortal(portal, process);
    }

    /** The portal is up; without its sample content it is only emptier. */
    private void fill(RunningPortal portal, Path sample) {
        try {
            firstStart.fill(portal, sample);
        } catch (CommandFailedException | UncheckedIOException e) {
            console.complain("sampleFailed", String.valueOf(e.getMessage()));
        }
    }

    private static ProcessIdentity identity(Process process) {
        return ProcessIdentity.find(process.pid()).orElse(new ProcessIdentity(process.pid(), 0));
    }

    /** The portal with the process that this command is the parent of. */
    record StartedPortal(RunningPortal portal, Process process) {}
}
