// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.audit.AuditCommand;
import org.qiantang.portal.launcher.bench.BenchCommand;
import org.qiantang.portal.launcher.build.TestCommand;
import org.qiantang.portal.launcher.certificate.CertificateCommand;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.HelpOption;
import org.qiantang.portal.launcher.content.ImportCommand;
import org.qiantang.portal.launcher.content.SampleContent;
import org.qiantang.portal.launcher.deployment.DeployCommand;
import org.qiantang.portal.launcher.deployment.PortletsCommand;
import org.qiantang.portal.launcher.deployment.UndeployCommand;
import org.qiantang.portal.launcher.right.ExplainCommand;
import org.qiantang.portal.launcher.server.RunCommand;
import org.qiantang.portal.launcher.server.StartCommand;
import org.qiantang.portal.launcher.server.StatusCommand;
import org.qiantang.portal.launcher.server.StopCommand;
import org.qiantang.portal.launcher.site.SiteCommand;
import org.qiantang.portal.launcher.theme.ThemeCommand;
import org.qiantang.portal.launcher.token.TokenCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code portal} command; each of its words is a class of the package of its subject. */
@Command(name = "portal", versionProvider = PortalVersion.class)
public final class PortalCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    public static void main(String[] arguments) {
        System.exit(create(Console.ofProcess()).execute(arguments));
    }

    static CommandLine create(Console console) {
        var portal = new CommandLine(new PortalCommand())
                .addSubcommand(new RunCommand(console, new SampleContent(console)))
                .addSubcommand(new StartCommand(console, new SampleContent(console)))
                .addSubcommand(new StopCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(SiteCommand.create(console))
                .addSubcommand(ThemeCommand.create(console))
                .addSubcommand(TokenCommand.create(console))
                .addSubcommand(CertificateCommand.create(console))
                .addSubcommand(new DeployCommand(console))
                .addSubcommand(new UndeployCommand(console))
                .addSubcommand(new PortletsCommand(console))
                .addSubcommand(AuditCommand.create(console))
                .addSubcommand(BenchCommand.create(console))
                .addSubcommand(new TestCommand());
        portal.setResourceBundle(console.messages().bundle());
        portal.setOut(console.out());
        portal.setErr(console.err());
        var failures = new FailureSentences(console);
        portal.setExecutionExceptionHandler(failures::show);
        portal.setParameterExceptionHandler(failures::showUsage);
        return portal;
    }

    @Override
    public Integer call() {
        return help.showWhatIsMissing();
    }
}
