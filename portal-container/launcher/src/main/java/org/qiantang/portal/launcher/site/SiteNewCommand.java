// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a site of a template. */
@Command(name = "new")
final class SiteNewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "site.wish")
    private Path file = Path.of("");

    SiteNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        new SiteWish(file).send(options.portal().admin(), console);
        console.say("siteMade", file);
        return 0;
    }
}
