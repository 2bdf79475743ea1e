// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import org.qiantang.portal.launcher.server.OfflineProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast the audit log is written and verified, on a database of its own. */
@Command(name = "audit")
final class BenchAuditCommand implements Callable<Integer> {
    private static final String PROGRAM = "org.qiantang.portal.core.audit.AuditBench";

    private final Console console;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    @Option(names = "--jdk", paramLabel = "DIR")
    private @Nullable Path jdk;

    @Option(names = "--records", paramLabel = "N", defaultValue = "200000")
    private int records = 200_000;

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Mixin
    private HelpOption help = new HelpOption();

    BenchAuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("portal-bench-");
        console.complain("benchAuditRuns", records);
        try {
            show(OfflineProgram.of(jdk, folder).run(PROGRAM, folder.toString(), Integer.toString(records)));
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void show(JsonNode measured) {
        Map<String, Number> results = new LinkedHashMap<>();
        measured.fields()
                .forEachRemaining(
                        field -> results.put(field.getKey(), field.getValue().numberValue()));
        console.say(
                "benchAudit",
                measured.path("audit.verify_records_per_s").asLong(),
                measured.path("audit.append_per_s").asLong());
        ResultsFile.write(json, results, console);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
