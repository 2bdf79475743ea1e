// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.qiantang.portal.launcher.bench.LoginBench.Pages;
import org.qiantang.portal.launcher.bench.LoginBench.Round;
import org.qiantang.portal.launcher.console.Console;

/** What a flood of people who sign in costs those who only read; of all rounds the median. */
final class LoginReport {
    private static final List<String> HEADINGS =
            List.of("benchTarget", "benchP50", "benchP95", "benchRps", "benchCores");

    private final List<Round> rounds;

    LoginReport(List<Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    void print(Console console) {
        Map<String, Number> flat = flat();
        console.printTable(HEADINGS, List.of(row("alone", flat), row("flooded", flat)));
        console.say(
                "benchLogin",
                text(flat, "login.tried_per_second"),
                text(flat, "login.refused_per_second"),
                percent(flat, "login.anonymous_slowdown"),
                percent(flat, "login.p95_slowdown"),
                percent(flat, "login.throughput_slowdown"));
    }

    private static List<String> row(String name, Map<String, Number> flat) {
        return List.of(
                name,
                text(flat, "login." + name + ".p50_ms"),
                text(flat, "login." + name + ".p95_ms"),
                text(flat, "login." + name + ".rps"),
                text(flat, "login." + name + ".cores"));
    }

    private static String text(Map<String, Number> flat, String name) {
        return String.format(Locale.ROOT, "%.2f", flat.getOrDefault(name, 0).doubleValue());
    }

    private static String percent(Map<String, Number> flat, String name) {
        return String.format(
                Locale.ROOT, "%.0f", 100 * flat.getOrDefault(name, 0).doubleValue());
    }

    Map<String, Number> flat() {
        Map<String, Number> flat = new LinkedHashMap<>();
        flat.put("login.anonymous_slowdown", median(slowdown(pages -> pages.steady()
                .percentileMillis(50))));
        flat.put("login.p95_slowdown", median(slowdown(pages -> pages.steady().percentileMillis(95))));
        flat.put(
                "login.throughput_slowdown",
                median(slowdown(pages -> 1 / pages.busy().perSecond())));
        put(flat, "login.alone", Round::alone);
        put(flat, "login.flooded", round -> round.flooded().pages());
        flat.put("login.tried_per_second", median(round -> round.flooded().tried()));
        flat.put("login.refused_per_second", median(round -> round.flooded().refused()));
        return flat;
    }

    /** How much more it takes with the flood, 0.2 for a fifth; both of the same round, so that a slow moment of the machine hits both. */
    private static ToDoubleFunction<Round> slowdown(ToDoubleFunction<Pages> time) {
        return round -> time.applyAsDouble(round.flooded().pages()) / time.applyAsDouble(round.alone()) - 1;
    }

    private void put(Map<String, Number> flat, String name, Function<Round, Pages> pages) {
        flat.put(name + ".p50_ms", median(round -> pages.apply(round).steady().percentileMillis(50)));
        flat.put(name + ".p95_ms", median(round -> pages.apply(round).steady().percentileMillis(95)));
        flat.put(name + ".rps", median(round -> pages.apply(round).busy().perSecond()));
        flat.put(name + ".cores", median(round -> pages.apply(round).cores()));
    }

    private double median(ToDoubleFunction<Round> number) {
        Function<Round, Double> boxed = number::applyAsDouble;
        return PageReport.rounded(Statistics.median(rounds.stream().map(boxed).toList()));
    }
}
