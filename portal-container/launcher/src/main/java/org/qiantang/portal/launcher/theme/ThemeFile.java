// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qiantang.portal.launcher.admin.ThemeProblem;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;

/** The zip of a theme package, and what the portal says about it. */
record ThemeFile(Path path) {

    byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", path);
        }
    }

    void refuse(List<ThemeProblem> problems, Console console) {
        if (problems.isEmpty()) return;
        problems.forEach(
                problem -> console.complain("themeProblem", problem.file(), problem.place(), problem.message()));
        throw new CommandFailedException(ExitCode.REFUSED, "themeProblems", path, problems.size());
    }
}
