// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the portal in the background. */
@Command(name = "start")
public final class StartCommand implements Callable<Integer> {
    private final Console console;
    private final FirstStart firstStart;

    @Mixin
    private ServerOptions options = new ServerOptions();

    public StartCommand(Console console, FirstStart firstStart) {
        this.console = console;
        this.firstStart = firstStart;
    }

    @Override
    public Integer call() throws InterruptedException {
        var launch = options.launch();
        var portal = new PortalStarter(launch, options.patience(), firstStart, console).startInBackground();
        Welcome.show(portal, launch.edge(), console);
        console.say("howToStop");
        return 0;
    }
}
