// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.qiantang.portal.launcher.bench.HostileBench.Round;
import org.qiantang.portal.launcher.console.Console;

/** How fast hostile addresses are refused, beside an ordinary address that leads nowhere; of all rounds the median. */
final class HostileReport {
    private static final List<String> HEADINGS = List.of("benchTarget", "benchP50", "benchP99");
    private static final double NANOS_PER_MILLI = 1e6;

    private final int addresses;
    private final List<Round> rounds;

    HostileReport(int addresses, List<Round> rounds) {
        this.addresses = addresses;
        this.rounds = List.copyOf(rounds);
    }

    void print(Console console) {
        Map<String, Number> flat = flat();
        console.printTable(
                HEADINGS,
                List.of(
                        List.of("hostile", text(flat, "hostile.p50_ms"), text(flat, "hostile.p99_ms")),
                        List.of("404", text(flat, "hostile.plain.p50_ms"), text(flat, "hostile.plain.p99_ms"))));
        console.say("benchHostile", addresses, text(flat, "hostile.p50_ratio"), text(flat, "hostile.p99_ratio"));
    }

    private static String text(Map<String, Number> flat, String name) {
        return String.format(Locale.ROOT, "%.2f", flat.getOrDefault(name, 0).doubleValue());
    }

    Map<String, Number> flat() {
        Map<String, Number> flat = new LinkedHashMap<>();
        flat.put("hostile.addresses", addresses);
        for (int percent : new int[] {50, 99}) {
            flat.put("hostile.p" + percent + "_ms", median(round -> millis(round.hostile(), percent)));
            flat.put("hostile.plain.p" + percent + "_ms", median(round -> millis(round.plain(), percent)));
            flat.put("hostile.p" + percent + "_ratio", median(ratio(percent)));
        }
        return flat;
    }

    /** Both halves of a ratio are of the same round, so that a slow moment of the machine hits both. */
    private static ToDoubleFunction<Round> ratio(int percent) {
        return round -> millis(round.hostile(), percent) / Math.max(1e-6, millis(round.plain(), percent));
    }

    private static double millis(long[] sorted, int percent) {
        return Statistics.percentile(sorted, percent) / NANOS_PER_MILLI;
    }

    private double median(ToDoubleFunction<Round> number) {
        Function<Round, Double> boxed = number::applyAsDouble;
        return PageReport.rounded(Statistics.median(rounds.stream().map(boxed).toList()));
    }
}
