// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.theme;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a site a new version of a theme package. */
@Command(name = "upload")
final class ThemeUploadCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "theme.file")
    private Path file = Path.of("");

    @Option(names = "--site", paramLabel = "KEY", required = true, descriptionKey = "theme.site")
    private String site = "";

    @Option(names = "--activate")
    private boolean activate;

    ThemeUploadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ThemeFile zip = new ThemeFile(file);
        zip.refuse(options.portal().admin().uploadTheme(site, zip.read(), activate), console);
        console.say("themeUploaded", file);
        return 0;
    }
}
