// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.admin.BlueprintProblem;
import org.qiantang.portal.launcher.admin.BundleAnswer;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes or changes a site as a blueprint says, or a signed bundle with one. */
@Command(name = "import")
final class SiteImportCommand implements Callable<Integer> {
    /** Begins the names of the sentences about what is wrong with a bundle. */
    private static final String BUNDLE_FAULTS = "bundle_";

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "site.file")
    private Path file = Path.of("");

    @Option(names = "--replace-preferences")
    private boolean replacePreferences;

    SiteImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        byte[] content = read();
        List<BlueprintProblem> problems = isBundle(content)
                ? importBundle(content)
                : options.portal().admin().importSite(content, replacePreferences);
        if (problems.isEmpty()) {
            console.say("siteImported", file);
            return 0;
        }
        problems.forEach(this::show);
        throw new CommandFailedException(ExitCode.REFUSED, "siteProblems", file, problems.size());
    }

    /** ZIP files begin with the initials of their inventor. */
    private static boolean isBundle(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    private List<BlueprintProblem> importBundle(byte[] bundle) {
        BundleAnswer answer = options.portal().admin().importBundle(bundle);
        if (answer.fault() == null) return answer.problems();
        String sentence = BUNDLE_FAULTS + answer.fault();
        console.complain(sentence, answer.arguments().toArray());
        throw new CommandFailedException(ExitCode.REFUSED, "bundleRefused", file);
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", file);
        }
    }

    private void show(BlueprintProblem problem) {
        String field = Objects.requireNonNullElse(problem.field(), "");
        console.complain("siteProblem", file, problem.line(), problem.column(), field, problem.message());
    }
}
