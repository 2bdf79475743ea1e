// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plain text table whose columns line up, Chinese included. */
final class Table {
    private static final String BETWEEN_COLUMNS = "  ";

    private Table() {}

    static String of(List<String> headings, List<List<String>> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(headings);
        lines.addAll(rows);
        List<Integer> widths = IntStream.range(0, headings.size())
                .map(column -> widest(lines, column))
                .boxed()
                .toList();
        return lines.stream()
                .map(line -> row(line, widths).stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static int widest(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0);
    }

    private static String row(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - width(cells.get(i))))
                .collect(Collectors.joining(BETWEEN_COLUMNS));
    }

    /** Places that the text takes on a terminal: two for each Chinese character. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || point >= 0x3000 && point <= 0x30FF
                || point >= 0xFF01 && point <= 0xFF60;
    }
}
