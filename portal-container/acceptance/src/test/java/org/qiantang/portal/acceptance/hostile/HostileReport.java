// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiantang.portal.acceptance.server.RawAnswer;

/** How hostile requests were answered, and how fast. Times are for people to read: tests do not judge them. */
public final class HostileReport {
    private final List<Line> lines = new ArrayList<>();

    private record Line(HostileRequest request, RawAnswer answer) {}

    public void add(HostileRequest request, RawAnswer answer) {
        lines.add(new Line(request, answer));
    }

    /** Writes it to a file and to the log of the tests. */
    public void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Map<String, List<Line>> groups = lines.stream()
                .collect(Collectors.groupingBy(line -> line.request().group(), TreeMap::new, Collectors.toList()));
        groups.forEach((group, members) -> out.printf("%-36s %4d  %s%n", group, members.size(), statuses(members)));
        out.printf("%d requests, median %.1f ms, 99 of 100 within %.1f ms%n", lines.size(), millis(50), millis(99));
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.answer().nanos())
                        .reversed())
                .limit(5)
                .forEach(line -> out.printf("%8.1f ms  %s%n", line.answer().millis(), line.request()));
        Files.writeString(file, text.toString());
        System.out.print(text);
    }

    private static Map<Integer, Long> statuses(List<Line> members) {
        return members.stream()
                .collect(Collectors.groupingBy(line -> line.answer().status(), TreeMap::new, Collectors.counting()));
    }

    private double millis(int percent) {
        List<Double> sorted =
                lines.stream().map(line -> line.answer().millis()).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
