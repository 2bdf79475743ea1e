// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        Map<String, List<CataloguePortlet>> portlets = portlets(outcomes, portal);
        console.printTable(
                HEADINGS,
                outcomes.stream().map(outcome -> row(outcome, portlets)).toList());
        long deployed = outcomes.stream().filter(o -> o.is(State.DEPLOYED)).count();
        console.say("deployedMany", deployed, outcomes.size());
        if (deployed == outcomes.size()) return ExitCode.DONE.number();
        console.complain("deploymentSeeLog", folder.serverLog());
        boolean failed = outcomes.stream().anyMatch(o -> o.is(State.FAILED));
        return (failed ? ExitCode.DEPLOYMENT_FAILED : ExitCode.TOO_LATE).number();
    }

    private static Map<String, List<CataloguePortlet>> portlets(List<DeploymentOutcome> outcomes, AdminClient portal)
            throws InterruptedException {
        Map<String, List<CataloguePortlet>> found = Map.of();
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (look > 0) Thread.sleep(BETWEEN_LOOKS);
            found = portal.listPortlets().stream()
                    .collect(Collectors.groupingBy(p -> Objects.requireNonNullElse(p.application(), "")));
            var known = found.keySet();
            boolean complete = outcomes.stream()
                    .filter(o -> o.is(State.DEPLOYED))
                    .allMatch(o -> known.contains(o.application().name()));
            if (complete) return found;
        }
        return found;
    }

    private List<String> row(DeploymentOutcome outcome, Map<String, List<CataloguePortlet>> portlets) {
        List<CataloguePortlet> own = outcome.is(State.DEPLOYED)
                ? portlets.getOrDefault(outcome.application().name(), List.of())
                : List.of();
        long out = own.stream().filter(portlet -> !portlet.available()).count();
        String result = console.messages().text(outcome.state().messageKey());
        String number = outcome.is(State.DEPLOYED) ? String.valueOf(own.size()) : "";
        String reason = out == 0 ? outcome.reason() : console.messages().text("deploymentOutOfService", out);
        return List.of(outcome.application().name(), result, number, reason);
    }
}
