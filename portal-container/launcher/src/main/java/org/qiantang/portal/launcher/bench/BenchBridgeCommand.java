// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures Faces views in a portlet beside the same views on the plain FacesServlet. */
@Command(name = "bridge")
final class BenchBridgeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "9")
    private int rounds = 9;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "3")
    private int seconds = 3;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "15")
    private int warmUp = 15;

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--renders", paramLabel = "N", defaultValue = "10000")
    private long renders = 10_000;

    BenchBridgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console);
                var jvm = portal.jvm()) {
            portal.addFacesSite();
            var bench = new BridgeBench(portal, jvm, BenchPlan.of(rounds, seconds, warmUp, quick), console);
            List<MeasuredView> views = bench.measure();
            var report = new BridgeReport(views, bench.leftovers(views.get(views.size() - 1), renders));
            report.print(console);
            options.write(report.flat(), console);
        }
        return 0;
    }
}
