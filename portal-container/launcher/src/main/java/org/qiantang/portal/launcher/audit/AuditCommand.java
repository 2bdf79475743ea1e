// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.audit;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The portal's audit log. */
@Command(name = "audit")
public final class AuditCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private AuditCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new AuditVerifyCommand(console))
                .addSubcommand(new AuditAcceptClockCommand(console));
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
