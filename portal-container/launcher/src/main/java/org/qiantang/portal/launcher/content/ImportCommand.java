// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.admin.ImportAnswer.Outcome;
import org.qiantang.portal.launcher.admin.ImportTarget;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import org.qiantang.portal.launcher.server.RunningPortal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings records from a file into the running portal. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(names = "--site", paramLabel = "KEY", defaultValue = "main")
    private String site = "main";

    @Option(names = "--column", paramLabel = "KEY")
    private @Nullable String column;

    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunningPortal portal = options.portal();
        if (!Files.isReadable(file) || Files.isDirectory(file)) throw unreadable();
        try (var rejects = new RejectsFile(portal.data().rejects(), file)) {
            var target = new ImportTarget(kind.equals("columns") ? "news-columns" : kind, site, column);
            return show(new FileImport(portal, target, file, console).run(rejects), rejects);
        }
    }

    private int show(ImportTally tally, RejectsFile rejects) {
        console.say(
                "importSummary",
                tally.read(),
                tally.of(Outcome.ADDED),
                tally.of(Outcome.CHANGED),
                tally.of(Outcome.UNCHANGED),
                tally.of(Outcome.REJECTED));
        if (tally.missingFiles() > 0) {
            String names = String.join(", ", tally.namesOfMissingFiles());
            console.complain("importFilesMissing", tally.missingFiles(), names);
        }
        rejects.find().ifPresent(path -> console.complain("importRejects", path));
        return (tally.of(Outcome.REJECTED) == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED).number();
    }

    private CommandFailedException unreadable() {
        return new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", file);
    }
}
