// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every measurement is given: the server's JDK, where the results go. */
final class BenchOptions {
    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    @Option(names = "--jdk", paramLabel = "DIR")
    private @Nullable Path jdk;

    @Option(names = "--keep")
    private boolean keep;

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Mixin
    private HelpOption help = new HelpOption();

    BenchPortal start(Console console) throws IOException, InterruptedException {
        return BenchPortal.start(jdk, keep, console);
    }

    void write(Map<String, Number> results, Console console) {
        ResultsFile.write(json, results, console);
    }
}
