// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the portal that runs in the background. */
@Command(name = "stop")
public final class StopCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    public StopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean ended = options.portal().stop(PATIENCE);
        console.say(ended ? "stopped" : "stoppedByForce");
        return 0;
    }
}
