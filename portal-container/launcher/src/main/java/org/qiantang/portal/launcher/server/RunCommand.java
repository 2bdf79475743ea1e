// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the portal in the foreground until it is interrupted. */
@Command(name = "run")
public final class RunCommand implements Callable<Integer> {
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(60);
    private static final Set<Integer> ENDED_BY_SIGNAL = Set.of(0, 130, 143);

    private final Console console;
    private final FirstStart firstStart;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--log")
    private boolean showLog;

    public RunCommand(Console console, FirstStart firstStart) {
        this.console = console;
        this.firstStart = firstStart;
    }

    @Override
    public Integer call() throws InterruptedException {
        var launch = options.launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopOwn(launch.data())));
        var started = new PortalStarter(launch, options.patience(), firstStart, console).startInForeground(showLog);
        Welcome.show(started.portal(), launch.edge(), console);
        console.say("howToInterrupt");
        int end = started.process().waitFor();
        new PidFile(launch.data()).delete();
        if (ENDED_BY_SIGNAL.contains(end)) return 0;
        throw new CommandFailedException(
                ExitCode.START_FAILED, "endedByItself", end, launch.data().serverLog());
    }

    /** Only a portal that is this command's child: a portal that was there before stays. */
    private static void stopOwn(DataFolder data) {
        RunningPortal.find(data)
                .filter(portal -> ProcessHandle.current()
                        .children()
                        .anyMatch(child -> child.pid() == portal.process().pid()))
                .ifPresent(portal -> portal.stop(PATIENCE_AT_THE_END));
    }
}
