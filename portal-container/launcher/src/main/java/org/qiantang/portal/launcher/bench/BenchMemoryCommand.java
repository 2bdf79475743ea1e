// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the server's memory after many views of the home page, and whether it grows. */
@Command(name = "memory")
final class BenchMemoryCommand implements Callable<Integer> {
    private static final int VISITORS = 4;
    private static final long STEP = 1_000;

    private final Console console;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--first", paramLabel = "VIEWS", defaultValue = "20000")
    private long first = 20_000;

    @Option(names = "--next", paramLabel = "VIEWS", defaultValue = "100000")
    private long next = 100_000;

    BenchMemoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var portal = options.start(console)) {
            options.write(measure(portal), console);
        }
        return 0;
    }

    private Map<String, Number> measure(BenchPortal portal) throws InterruptedException {
        try (var progress = console.progress("benchMeasuring", first + next)) {
            view(portal, 0, first, progress);
            double rss = portal.meter().rss();
            view(portal, first, next, progress);
            return show(rss, portal.meter().rss() - rss);
        }
    }

    private Map<String, Number> show(double rss, double growth) {
        console.say("benchMemory", first, Math.round(rss), next, Math.round(growth));
        Map<String, Number> results = new LinkedHashMap<>();
        results.put("memory.rss_mb", PageReport.rounded(rss));
        results.put("memory.growth_mb", PageReport.rounded(growth));
        return results;
    }

    private static void view(BenchPortal portal, long before, long views, Progress progress)
            throws InterruptedException {
        var home = new Target("home", portal.host("localhost"), "/");
        var visitors = new LoadGenerator(portal.address(), VISITORS);
        for (long viewed = 0; viewed < views; viewed += STEP) {
            Load load = visitors.visitTimes(Math.min(STEP, views - viewed), home);
            if (load.errors() > 0) {
                throw new CommandFailedException(ExitCode.REFUSED, "benchBroken", home.path(), load.errors());
            }
            progress.show(before + viewed + load.answers(), "");
        }
    }
}
