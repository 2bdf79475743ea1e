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

/** Says what is wrong with a theme package, and stores nothing. */
@Command(name = "check")
final class ThemeCheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "theme.file")
    private Path file = Path.of("");

    @Option(names = "--site", paramLabel = "KEY", required = true, descriptionKey = "theme.site")
    private String site = "";

    ThemeCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ThemeFile zip = new ThemeFile(file);
        zip.refuse(options.portal().admin().checkTheme(site, zip.read()), console);
        console.say("themeGood", file);
        return 0;
    }
}
