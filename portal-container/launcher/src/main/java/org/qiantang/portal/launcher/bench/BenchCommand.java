// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures the portal on a server of its own. */
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private BenchCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new BenchCommand())
                .addSubcommand(new BenchPageCommand(console))
                .addSubcommand(new BenchMemoryCommand(console))
                .addSubcommand(new BenchHostileCommand(console))
                .addSubcommand(new BenchBridgeCommand(console))
                .addSubcommand(new BenchAuditCommand(console))
                .addSubcommand(new BenchPermissionsCommand(console))
                .addSubcommand(new BenchSitesCommand(console))
                .addSubcommand(new BenchLoginCommand(console));
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
