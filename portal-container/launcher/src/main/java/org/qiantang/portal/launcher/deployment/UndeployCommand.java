// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import org.qiantang.portal.launcher.server.RunningPortal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a portlet application out of the portal. */
@Command(name = "undeploy")
public final class UndeployCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "NAME", descriptionKey = "application")
    private String name = "";

    public UndeployCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var application = ApplicationName.parse(name);
        var data = options.data();
        var folder = new DeploymentFolder(data, console);
        if (!folder.has(application)) {
            throw new CommandFailedException(
                    ExitCode.FILE_UNREADABLE, "applicationUnknown", application, data.deployments());
        }
        folder.remove(application, RunningPortal.find(data).isPresent());
        console.say("undeployed", application);
        return 0;
    }
}
