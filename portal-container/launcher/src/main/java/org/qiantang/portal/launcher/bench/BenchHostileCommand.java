// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast hostile addresses are refused. */
@Command(name = "hostile")
final class BenchHostileCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "9")
    private int rounds = 9;

    BenchHostileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console)) {
            var bench = new HostileBench(portal.address(), portal.host("localhost"));
            int most = Math.max(1, rounds);
            HostileReport report;
            try (var progress = console.progress("benchMeasuring", most)) {
                report = bench.measure(most, progress);
            }
            report.print(console);
            options.write(report.flat(), console);
        }
        return 0;
    }
}
