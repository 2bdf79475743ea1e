// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether the portal runs and how it is. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    public StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunningPortal portal = options.portal();
        var health = new AdminClient(portal.address().local(), "")
                .findHealth()
                .orElseThrow(() -> new CommandFailedException(
                        ExitCode.NO_ANSWER,
                        "runsWithoutAnswer",
                        portal.process().pid(),
                        portal.data().serverLog()));
        console.say("runs", portal.address().shown(), portal.process().pid());
        console.say("health", health.status(), health.sites(), health.portlets());
        console.say("whereThingsAre", portal.data(), portal.data().log());
        return health.isUp() ? 0 : ExitCode.NO_ANSWER.number();
    }
}
