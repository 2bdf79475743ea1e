// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Starts the process of the server. */
final class ServerProcess {
    private static final String KEYSTORE_PASSWORD = "PORTAL_KEYSTORE_PASSWORD";
    private static final File NOTHING = new File("/dev/null");

    private ServerProcess() {}

    /** A process that lives on when this one ends or the terminal is closed. */
    static Process inBackground(ServerLaunch launch) {
        var words = new ArrayList<String>();
        Stream.of("setsid", "nohup")
                .map(ServerProcess::findProgram)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(words::add);
        words.addAll(ServerCommandLine.of(launch));
        return start(launch, words, false);
    }

    /** A process of this terminal; its log is shown or goes to the console log. */
    static Process inForeground(ServerLaunch launch, boolean showLog) {
        return start(launch, ServerCommandLine.of(launch), showLog);
    }

    private static Process start(ServerLaunch launch, List<String> words, boolean showLog) {
        var builder = new ProcessBuilder(words)
                .directory(launch.data().folder().toFile())
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(launch.data().consoleLog().toFile());
        if (launch.edge().isEncrypted()) builder.environment().put(KEYSTORE_PASSWORD, new TlsFiles(launch).password());
        if (showLog) builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CommandFailedException(
                    ExitCode.START_FAILED, "processNotStarted", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> findProgram(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
