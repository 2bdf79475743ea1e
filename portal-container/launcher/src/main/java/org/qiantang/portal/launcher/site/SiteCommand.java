// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sites of the portal and their blueprints. */
@Command(name = "site")
public final class SiteCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private SiteCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new SiteCommand())
                .addSubcommand(new SiteListCommand(console))
                .addSubcommand(new SiteNamesCommand(console))
                .addSubcommand(new SiteNewCommand(console))
                .addSubcommand(new SiteExportCommand(console))
                .addSubcommand(new SiteImportCommand(console));
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
