// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how long the portal takes to decide who may do what, with 10,000 accounts, 300 organisations and 300 sites. */
@Command(name = "permissions")
final class BenchPermissionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private BenchOptions options = new BenchOptions();

    BenchPermissionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console)) {
            console.complain("benchPermissionsRuns");
            JsonNode measured = portal.measure("permissions");
            Map<String, Number> results = new LinkedHashMap<>();
            measured.fields()
                    .forEachRemaining(field ->
                            results.put(field.getKey(), field.getValue().numberValue()));
            console.say(
                    "benchPermissions",
                    measured.path("permission.cold.p50_us").asDouble(),
                    measured.path("permission.cold.p99_us").asDouble(),
                    measured.path("permission.warm.p50_us").asDouble(),
                    measured.path("permission.warm.p99_us").asDouble());
            options.write(results, console);
        }
        return 0;
    }
}
