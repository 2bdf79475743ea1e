// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what 300 sites of 40 pages cost: finding the page of a request, and the start of the portal. */
@Command(name = "sites")
final class BenchSitesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--starts", paramLabel = "N", defaultValue = "3", descriptionKey = "bench.starts")
    private int starts = 3;

    @Mixin
    private BenchOptions options = new BenchOptions();

    BenchSitesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console)) {
            console.complain("benchSitesStarts", starts);
            double before = median(portal);
            console.complain("benchSitesRuns");
            JsonNode measured = portal.measure("sites");
            console.complain("benchSitesStarts", starts);
            double extra = median(portal) - before;
            Map<String, Number> results = new LinkedHashMap<>();
            measured.fields()
                    .forEachRemaining(field ->
                            results.put(field.getKey(), field.getValue().numberValue()));
            results.put("sites.start_s", before);
            results.put("sites.start_extra_s", extra);
            console.say(
                    "benchSites",
                    measured.path("sites.resolve.p50_us").asDouble(),
                    measured.path("sites.resolve_us").asDouble(),
                    measured.path("sites.read_ms").asDouble(),
                    measured.path("sites.tree_ms").asDouble(),
                    before,
                    extra);
            options.write(results, console);
        }
        return 0;
    }

    /** Seconds of a start; the first one after a change is not like the others. */
    private double median(BenchPortal portal) throws InterruptedException {
        portal.restart();
        double[] seconds = new double[starts];
        for (int i = 0; i < starts; i++) seconds[i] = portal.restart();
        return DoubleStream.of(seconds).sorted().toArray()[starts / 2];
    }
}
