// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import org.qiantang.portal.launcher.server.OfflineProgram;
import org.qiantang.portal.launcher.server.RunningPortal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the whole audit log: by the portal if it runs, else in its database. */
@Command(name = "verify")
final class AuditVerifyCommand implements Callable<Integer> {
    private static final String PROGRAM = "org.qiantang.portal.core.audit.OfflineAudit";

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    AuditVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean runs = RunningPortal.find(options.data()).isPresent();
        JsonNode check = runs ? options.portal().admin().verifyAudit() : verifyOffline();
        var report = new AuditReport(check);
        report.print(console);
        if (json != null) write(check, json);
        return report.isIntact() ? ExitCode.DONE.number() : ExitCode.AUDIT_BROKEN.number();
    }

    private JsonNode verifyOffline() {
        console.complain("auditOffline", options.data());
        return OfflineProgram.of(options).onDatabase(PROGRAM);
    }

    private void write(JsonNode check, Path file) {
        try {
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), check);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "fileUnwritable", file);
        }
        console.say("benchJson", file);
    }
}
