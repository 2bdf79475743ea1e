// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.admin.CataloguePortlet;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.deployment.DeploymentOutcome.State;

/** Puts many applications in place at once, lets the server start them together, and tells what became of each. */
final class BulkDeployment {
    private static final List<String> HEADINGS =
            List.of("applicationName", "deploymentResult", "deploymentPortlets", "deploymentReason");
    private static final int MOST_LOOKS = 8; // the catalogue learns of an application shortly after its deployment
    private static final long BETWEEN_LOOKS = 250;

    private final DeploymentFolder folder;
    private final Console console;

    BulkDeployment(DeploymentFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** The exit code of the command. */
    int deploy(Map<ApplicationName, Path> wars, AdminClient portal) throws InterruptedException {
        wars.forEach(folder::put);
        List<DeploymentOutcome> outcomes = folder.awaitAll(List.copyOf(wars.keySet()));
        Map<ApplicationName, List<CataloguePortlet>> portlets = portlets(deployed(outcomes, wars), portal);
        console.printTable(
                HEADINGS,
                outcomes.stream().map(outcome -> row(outcome, portlets)).toList());
        console.say("deployedMany", portlets.size(), outcomes.size());
        if (portlets.size() == outcomes.size()) return ExitCode.DONE.number();
        console.complain("deploymentSeeLog", folder.serverLog());
        boolean failed = outcomes.stream().anyMatch(o -> o.is(State.FAILED));
        return (failed ? ExitCode.DEPLOYMENT_FAILED : ExitCode.TOO_LATE).number();
    }

    private static Map<ApplicationName, Path> deployed(
            List<DeploymentOutcome> outcomes, Map<ApplicationName, Path> wars) {
        Map<ApplicationName, Path> deployed = new LinkedHashMap<>(wars);
        outcomes.stream().filter(o -> !o.is(State.DEPLOYED)).forEach(o -> deployed.remove(o.application()));
        return deployed;
    }

    private static Map<ApplicationName, List<CataloguePortlet>> portlets(
            Map<ApplicationName, Path> deployed, AdminClient portal) throws InterruptedException {
        Map<ApplicationName, List<CataloguePortlet>> found = Map.of();
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (look > 0) Thread.sleep(BETWEEN_LOOKS);
            found = portletsNow(deployed, portal);
            if (found.values().stream().noneMatch(List::isEmpty)) return found;
        }
        return found;
    }

    private static Map<ApplicationName, List<CataloguePortlet>> portletsNow(
            Map<ApplicationName, Path> deployed, AdminClient portal) {
        List<CataloguePortlet> all = portal.listPortlets();
        Map<ApplicationName, List<CataloguePortlet>> found = new HashMap<>();
        deployed.forEach((application, war) -> {
            String name = ContextRoot.of(application, war);
            found.put(
                    application,
                    all.stream()
                            .filter(portlet -> name.equals(portlet.application()))
                            .toList());
        });
        return found;
    }

    private List<String> row(DeploymentOutcome outcome, Map<ApplicationName, List<CataloguePortlet>> portlets) {
        List<CataloguePortlet> own = portlets.get(outcome.application());
        String name = outcome.application().name();
        String result = console.messages().text(outcome.state().messageKey());
        if (own == null) return List.of(name, result, "", outcome.reason());
        return List.of(name, result, String.valueOf(own.size()), remark(own));
    }

    private String remark(List<CataloguePortlet> portlets) {
        if (portlets.isEmpty()) return console.messages().text("deployedNoPortlets");
        long out = portlets.stream().filter(portlet -> !portlet.available()).count();
        return out == 0 ? "" : console.messages().text("deploymentOutOfService", out);
    }
}
