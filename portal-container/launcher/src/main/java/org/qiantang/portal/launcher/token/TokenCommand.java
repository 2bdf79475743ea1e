// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.token;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tokens of programs. */
@Command(name = "token")
public final class TokenCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private TokenCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new TokenIssueCommand(console))
                .addSubcommand(new TokenListCommand(console))
                .addSubcommand(new TokenRevokeCommand(console));
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
