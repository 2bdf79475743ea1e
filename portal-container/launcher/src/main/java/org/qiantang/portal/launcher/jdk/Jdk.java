// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.jdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** A JDK that is new enough for the portal. */
public record Jdk(Path home, JavaVersion version) {
    private static final JavaVersion OLDEST = new JavaVersion(17);

    /** The JDK that the person named; without a name the one that runs the command, which the script has chosen. */
    public static Jdk choose(@Nullable Path named) {
        if (named == null) return ofThisProcess();
        Path home = named.toAbsolutePath().normalize();
        if (!Files.isExecutable(home.resolve("bin/java"))) throw noJdk("jdkMissing", home);
        JavaVersion version = versionOf(home).orElseThrow(() -> noJdk("jdkUnknown", home));
        if (version.compareTo(OLDEST) < 0) throw noJdk("jdkTooOld", home, version.feature(), OLDEST.feature());
        return new Jdk(home, version);
    }

    private static Jdk ofThisProcess() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                new JavaVersion(Runtime.version().feature()));
    }

    private static CommandFailedException noJdk(String key, Object... arguments) {
        return new CommandFailedException(ExitCode.NO_JDK, key, arguments);
    }

    private static Optional<JavaVersion> versionOf(Path home) {
        return writtenVersion(home.resolve("release")).or(() -> askedVersion(home));
    }

    private static Optional<JavaVersion> writtenVersion(Path release) {
        try (var lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .flatMap(line -> JavaVersion.parse(line.substring("JAVA_VERSION=".length())));
        } catch (IOException withoutReleaseFile) {
            return Optional.empty();
        }
    }

    private static Optional<JavaVersion> askedVersion(Path home) {
        try {
            var process = new ProcessBuilder(home.resolve("bin/java").toString(), "-version")
                    .redirectErrorStream(true)
                    .start();
            try (var answer = process.inputReader()) {
                return answer.lines()
                        .filter(line -> line.contains(" version "))
                        .findFirst()
                        .flatMap(line -> JavaVersion.parse(line.replaceFirst(".*version \"([^\"]*)\".*", "$1")));
            }
        } catch (IOException notAProgram) {
            return Optional.empty();
        }
    }

    public Path java() {
        return home.resolve("bin/java");
    }
}
