// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how much a flood of people who sign in slows down those who only read. */
@Command(name = "login")
final class BenchLoginCommand implements Callable<Integer> {
    private static final int WARM_UP_SECONDS = 10;

    private final Console console;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "7")
    private int rounds = 7;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5")
    private int seconds = 5;

    @Option(names = "--pages", paramLabel = "N", defaultValue = "20", descriptionKey = "bench.pages")
    private int pages = 20;

    @Option(names = "--sign-ins", paramLabel = "N", defaultValue = "80", descriptionKey = "bench.sign-ins")
    private int signIns = 80;

    BenchLoginCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console)) {
            portal.addBenchSite();
            var plan = BenchPlan.of(rounds, seconds, WARM_UP_SECONDS, false);
            var bench = new LoginBench(portal, plan, Math.max(1, pages), Math.max(1, signIns));
            var report = new LoginReport(bench.measure(console));
            report.print(console);
            options.write(report.flat(), console);
        }
        return 0;
    }
}
