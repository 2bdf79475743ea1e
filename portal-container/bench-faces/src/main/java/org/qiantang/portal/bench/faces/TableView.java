// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bench.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of the table: four pages of fifty. */
@Named
@ApplicationScoped
public class TableView {
    private static final int ROWS = 200;
    private static final List<String> PIERS = List.of("武林门", "拱宸桥", "运河文化广场", "西溪湿地", "塘栖");

    private final List<Departure> departures =
            IntStream.range(0, ROWS).mapToObj(TableView::departure).toList();

    private static Departure departure(int number) {
        String time = "%02d:%02d".formatted(6 + number / 12, number % 12 * 5);
        return new Departure("水上巴士 " + (number % 5 + 1), pier(number), pier(number + 1), time, 40 + number % 7);
    }

    private static String pier(int number) {
        return PIERS.get(number % PIERS.size());
    }

    public List<Departure> getDepartures() {
        return departures;
    }
}
