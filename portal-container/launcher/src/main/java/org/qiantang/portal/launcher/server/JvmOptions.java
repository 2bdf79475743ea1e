// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiantang.portal.launcher.jdk.JavaVersion;

/**
 * The options file of the server's JVM: one option a line, {@code #} for remarks. A line may begin with the Java
 * versions that it is for: {@code 24-:} from 24 on, {@code 17-23:} these, {@code 17:} this one.
 */
final class JvmOptions {
    private static final Pattern LINE = Pattern.compile("(?:(?<from>\\d+)(?<range>-(?<to>\\d+)?)?:)?(?<option>-.+)");

    private JvmOptions() {}

    /** Memory and the like, as the server's own file says; then what WildFly needs anyway. */
    static List<String> read(ServerHome home, JavaVersion version) {
        try {
            List<String> own =
                    Files.exists(home.jvmOptions()) ? Files.readAllLines(home.jvmOptions()) : lines("jvm.options");
            return Stream.of(own, lines("wildfly.options"))
                    .flatMap(lines -> select(lines, version).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) throws IOException {
        InputStream file = JvmOptions.class.getResourceAsStream("/org/qiantang/portal/launcher/" + name);
        var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
        try (var lines = new BufferedReader(reader)) {
            return lines.lines().toList();
        }
    }

    static List<String> select(List<String> lines, JavaVersion version) {
        return lines.stream()
                .map(line -> select(line.strip(), version.feature()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> select(String line, int version) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) return Optional.empty();
        if (parts.group("from") == null) return Optional.of(parts.group("option"));
        int from = Integer.parseInt(parts.group("from"));
        int to = parts.group("range") == null
                ? from
                : parts.group("to") == null ? Integer.MAX_VALUE : Integer.parseInt(parts.group("to"));
        return from <= version && version <= to ? Optional.of(parts.group("option")) : Optional.empty();
    }
}
