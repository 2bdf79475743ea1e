// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.theme;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Theme packages of hosted sites. */
@Command(name = "theme")
public final class ThemeCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private ThemeCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new ThemeCommand())
                .addSubcommand(new ThemeCheckCommand(console))
                .addSubcommand(new ThemeUploadCommand(console));
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
