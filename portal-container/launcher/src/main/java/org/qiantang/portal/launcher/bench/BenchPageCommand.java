// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures pages beside static files of the same size. */
@Command(name = "page")
final class BenchPageCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5")
    private int rounds = 5;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "3")
    private int seconds = 3;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "8")
    private int warmUp = 8;

    @Option(names = "--quick")
    private boolean quick;

    BenchPageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console)) {
            portal.addBenchSite();
            var plan = BenchPlan.of(rounds, seconds, warmUp, quick);
            var pages = new PageBench(portal, plan, console).measure();
            var report = new PageReport(pages, portal.meter().rss());
            report.print(console);
            options.write(report.flat(), console);
        }
        return 0;
    }
}
