// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the blueprint of a site, or a signed bundle of it. */
@Command(name = "export")
final class SiteExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "KEY", descriptionKey = "site.key")
    private String key = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--bundle", paramLabel = "FILE", descriptionKey = "site.bundle")
    private @Nullable Path bundle;

    SiteExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (bundle != null) {
            write(options.portal().admin().exportBundle(key), bundle);
            console.say("siteBundled", key, bundle);
            return 0;
        }
        String blueprint = options.portal().admin().exportSite(key);
        if (out == null) {
            console.print(blueprint.stripTrailing());
            return 0;
        }
        write(blueprint.getBytes(StandardCharsets.UTF_8), out);
        console.say("siteExported", key, out);
        return 0;
    }

    private static void write(byte[] content, Path file) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "fileUnwritable", file);
        }
    }
}
