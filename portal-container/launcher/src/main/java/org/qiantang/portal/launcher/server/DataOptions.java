// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.HelpOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which portal a command is about: the options that nearly every command has. */
public final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT")
    private @Nullable Integer port;

    @Option(names = "--jdk", paramLabel = "DIR")
    private @Nullable Path jdk;

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Mixin
    private HelpOption help = new HelpOption();

    public DataFolder data() {
        return new DataFolder(data == null ? Project.ofThisProcess().data() : data);
    }

    @Nullable
    Path jdk() {
        return jdk;
    }

    int portOr(int standard) {
        return port == null ? standard : port;
    }

    /** The portal that the person means; a failure if it does not run, or runs on another port than named. */
    public RunningPortal portal() {
        RunningPortal portal = RunningPortal.get(data());
        int actual = portal.address().port();
        if (portOr(actual) != actual) {
            throw new CommandFailedException(ExitCode.NOT_RUNNING, "otherPort", data(), actual, portOr(actual));
        }
        return portal;
    }
}
