// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** The WAR files that a person names, one by one or by their folder. */
final class Archives {

    private Archives() {}

    /** By the applications in them; a failure before anything is done if one of them is none. */
    static Map<ApplicationName, Path> find(List<Path> named) {
        Map<ApplicationName, Path> found = new LinkedHashMap<>();
        for (Path path : named) {
            for (Path war : Files.isDirectory(path) ? inFolder(path) : List.of(path)) {
                ApplicationName application = ApplicationName.of(war);
                requireWhole(war);
                if (found.putIfAbsent(application, war) != null) {
                    throw new CommandFailedException(ExitCode.USAGE, "applicationTwice", application);
                }
            }
        }
        return found;
    }

    /** The server waits for the rest of a file that is cut off, and lets all others wait with it. */
    private static void requireWhole(Path war) {
        try {
            new ZipFile(war.toFile()).close();
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", war);
        }
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> wars = files.filter(file -> file.toString().endsWith(".war"))
                    .sorted()
                    .toList();
            if (wars.isEmpty()) throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "noWars", folder);
            return wars;
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", folder);
        }
    }
}
