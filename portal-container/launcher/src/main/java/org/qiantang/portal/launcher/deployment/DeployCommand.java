// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.admin.CataloguePortlet;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import org.qiantang.portal.launcher.server.RunningPortal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts portlet applications into the portal: one, and tells what is in it; or many at once, and tells how each fared. */
@Command(name = "deploy")
public final class DeployCommand implements Callable<Integer> {
    private static final int MOST_LOOKS = 20; // the catalogue learns of an application shortly after its deployment
    private static final long BETWEEN_LOOKS = 250;

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE.war", arity = "1..*", descriptionKey = "deploy.file")
    private List<Path> named = List.of();

    public DeployCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<ApplicationName, Path> wars = Archives.find(named);
        var folder = new DeploymentFolder(options.data(), console);
        if (RunningPortal.find(options.data()).isEmpty()) {
            wars.forEach((application, war) -> {
                folder.put(application, war);
                console.say("deployedLater", application);
            });
            return 0;
        }
        AdminClient portal = options.portal().admin();
        if (wars.size() > 1) return new BulkDeployment(folder, console).deploy(wars, portal);
        for (var only : wars.entrySet()) deploy(only.getKey(), only.getValue(), folder, portal);
        return 0;
    }

    private void deploy(ApplicationName application, Path war, DeploymentFolder folder, AdminClient portal)
            throws InterruptedException {
        Set<String> before =
                portal.listPortlets().stream().map(CataloguePortlet::id).collect(Collectors.toSet());
        folder.put(application, war);
        folder.awaitDeployed(application);
        console.say("deployed", application);
        List<CataloguePortlet> portlets = portlets(application, before, portal);
        console.say(portlets.isEmpty() ? "deployedNoPortlets" : "deployedPortlets");
        if (!portlets.isEmpty()) PortletTable.print(portlets, console);
    }

    private static List<CataloguePortlet> portlets(ApplicationName application, Set<String> before, AdminClient portal)
            throws InterruptedException {
        List<CataloguePortlet> found = List.of();
        for (int look = 0; look < MOST_LOOKS && found.isEmpty(); look++) {
            if (look > 0) Thread.sleep(BETWEEN_LOOKS);
            found = portal.listPortlets().stream()
                    .filter(portlet ->
                            !before.contains(portlet.id()) || application.name().equals(portlet.application()))
                    .filter(CataloguePortlet::available)
                    .toList();
        }
        return found;
    }
}
