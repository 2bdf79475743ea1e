// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.certificate;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Certificates of people. */
@Command(name = "certificate")
public final class CertificateCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private CertificateCommand() {}

    public static CommandLine create(Console console) {
        return new CommandLine(new CertificateCommand())
                .addSubcommand(new CertificateAddCommand(console))
                .addSubcommand(new CertificateListCommand(console))
                .addSubcommand(new CertificateRemoveCommand(console));
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
