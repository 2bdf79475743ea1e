package org.qiantang.portal.launcher.site;

import org.qiantang.portal.launcher.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sites of the portal and their blueprints. */
@Command(name = "site")
public final class SiteCommand {
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    private SiteCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new SiteCommand())
                .addSubcommand(new SiteListCommand(console))
                .addSubcommand(new SiteExportCommand(console))
                .addSubcommand(new SiteImportCommand(console));
    }
}
