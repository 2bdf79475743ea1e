// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The one sentence in a server's log or failure marker that says what went wrong. */
public final class FailureReason {
    private static final int LONGEST = 300;
    private static final String PLACE_OF_A_ROLLBACK = "setRollbackOnly called from"; // WildFly's note, no cause
    private static final Pattern CAUSE = Pattern.compile("Caused by: (?:[\\w$]+\\.)*(.+)");
    private static final Pattern ENTRY = Pattern.compile("^[\\d-]*\\s?\\d{2}:\\d{2}:\\d{2},\\d{3} +(\\w+) .*");
    private static final Pattern MESSAGE = Pattern.compile("^.*? ERROR +\\[[^]]*] \\([^)]*\\) (.*)$");

    private FailureReason() {}

    /** Of a deployment scanner's {@code .failed} marker. */
    public static String ofMarker(String marker) {
        String text = marker.replace("\\n", "\n").replace("\\t", " ").replaceAll("\\\\+\"", "'");
        return shortened(deepestCause(text.lines().toList()).orElse(text).replaceFirst("['\"}\\s]+$", ""));
    }

    /** Of a log: the first error and its deepest cause. Without an error, what a JVM says that cannot start. */
    public static Optional<String> ofLog(List<String> lines) {
        int first = IntStream.range(0, lines.size())
                .filter(i -> MESSAGE.matcher(lines.get(i)).matches())
                .findFirst()
                .orElse(-1);
        if (first < 0) return ofJvm(lines);
        int next = IntStream.range(first + 1, lines.size())
                .filter(i -> ENTRY.matcher(lines.get(i)).matches())
                .findFirst()
                .orElse(lines.size());
        return Optional.of(shortened(deepestCause(lines.subList(first, next))
                .orElseGet(() -> MESSAGE.matcher(lines.get(first)).replaceFirst("$1"))));
    }

    private static Optional<String> ofJvm(List<String> lines) {
        return lines.stream()
                .filter(line ->
                        line.startsWith("Error") || line.startsWith("Unrecognized") || line.startsWith("Invalid"))
                .findFirst()
                .map(FailureReason::shortened);
    }

    private static Optional<String> deepestCause(List<String> lines) {
        return lines.stream()
                .map(CAUSE::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(cause -> cause.group(1))
                .filter(cause -> !cause.contains(PLACE_OF_A_ROLLBACK))
                .reduce((outer, inner) -> inner);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replaceFirst("[.:]+$", ""); // the sentence goes on
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
