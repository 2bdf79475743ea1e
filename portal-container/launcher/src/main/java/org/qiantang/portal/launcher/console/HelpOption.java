// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that every command has: it explains itself. */
public final class HelpOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** For a word that needs another one after it: says which ones there are. */
    public int showWhatIsMissing() {
        var line = Objects.requireNonNull(command).commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE.number();
    }
}
