// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command's edge: turns every failure into one sentence; a stack trace only shows when PORTAL_DEBUG is set. */
final class FailureSentences {
    private final Console console;

    FailureSentences(Console console) {
        this.console = console;
    }

    int show(Exception failure, CommandLine command, ParseResult words) {
        if (System.getenv("PORTAL_DEBUG") != null) failure.printStackTrace(console.err());
        if (failure instanceof CommandFailedException known) {
            console.err().println(known.in(console.messages()));
            return known.exitCode().number();
        }
        console.complain("unexpected", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        return ExitCode.UNEXPECTED.number();
    }

    int showUsage(ParameterException failure, String[] words) {
        console.err().println(sentence(failure));
        console.complain("seeHelp", failure.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.number();
    }

    private String sentence(ParameterException failure) {
        var messages = console.messages();
        if (failure instanceof UnmatchedArgumentException unknown) {
            return messages.text("argumentUnknown", String.join(" ", unknown.getUnmatched()));
        }
        if (failure instanceof MissingParameterException missing) {
            return messages.text("argumentMissing", missing.getMissing().get(0).paramLabel());
        }
        return messages.text("argumentWrong", String.valueOf(failure.getMessage()));
    }
}
