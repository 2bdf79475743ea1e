// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.launcher.console.Console;

/** The results of measured pages: a table for people, flat names for programs. */
final class PageReport {
    private static final List<String> HEADINGS =
            List.of("benchTarget", "benchBytes", "benchRps", "benchP50", "benchP99", "benchCpu", "benchRatio");

    private final List<MeasuredPage> pages;
    private final double rss;

    PageReport(List<MeasuredPage> pages, double rss) {
        this.pages = List.copyOf(pages);
        this.rss = rss;
    }

    void print(Console console) {
        var rows = new ArrayList<List<String>>();
        for (MeasuredPage page : pages) {
            rows.add(row(page.page(), page.bytes(), page.pageMedian(), number(page.cpuRatio(), 2)));
            rows.add(row(page.file(), page.bytes(), page.fileMedian(), ""));
        }
        console.printTable(HEADINGS, rows);
        console.say("benchRatioMeaning");
        console.say("benchRss", number(rss, 0));
    }

    private static List<String> row(Target target, int bytes, Measurement median, String ratio) {
        return List.of(
                target.name(),
                Integer.toString(bytes),
                number(median.perSecond(), 0),
                number(median.p50Millis(), 2),
                number(median.p99Millis(), 2),
                number(median.cpuMicros(), 1),
                ratio);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    Map<String, Number> flat() {
        Map<String, Number> flat = new LinkedHashMap<>();
        for (MeasuredPage page : pages) {
            flat.put(page.page().name() + ".cpu_ratio", rounded(page.cpuRatio()));
            flat.put(
                    page.page().name() + ".rps_ratio",
                    ratio(page.pageMedian().perSecond(), page.fileMedian().perSecond()));
            flat.put(
                    page.page().name() + ".p50_ratio",
                    ratio(page.pageMedian().p50Millis(), page.fileMedian().p50Millis()));
            flat.put(
                    page.page().name() + ".p99_ratio",
                    ratio(page.pageMedian().p99Millis(), page.fileMedian().p99Millis()));
            flat.put(page.page().name() + ".bytes", page.bytes());
            put(flat, page.page(), page.pageMedian());
            put(flat, page.file(), page.fileMedian());
        }
        flat.put("rss_mb", rounded(rss));
        return flat;
    }

    private static void put(Map<String, Number> flat, Target target, Measurement median) {
        flat.put(target.name() + ".rps", rounded(median.perSecond()));
        flat.put(target.name() + ".p50_ms", rounded(median.p50Millis()));
        flat.put(target.name() + ".p99_ms", rounded(median.p99Millis()));
        flat.put(target.name() + ".cpu_us", rounded(median.cpuMicros()));
    }

    private static double ratio(double page, double file) {
        return file == 0 ? 0 : rounded(page / file);
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
