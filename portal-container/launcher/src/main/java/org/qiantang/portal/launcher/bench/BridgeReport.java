// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.launcher.bench.BridgeBench.Leftovers;
import org.qiantang.portal.launcher.console.Console;

/** What Faces views cost in a portlet: a table for people, flat names for programs. */
final class BridgeReport {
    private static final List<String> HEADINGS =
            List.of("benchTarget", "benchCpu", "benchAllocated", "benchRatio", "benchAllocRatio", "benchViewRatio");
    private static final double KILOBYTE = 1024;

    private final List<MeasuredView> views;
    private final Leftovers leftovers;

    /** @param views all of the same rounds */
    BridgeReport(List<MeasuredView> views, Leftovers leftovers) {
        this.views = List.copyOf(views);
        this.leftovers = leftovers;
    }

    void print(Console console) {
        var rows = new ArrayList<List<String>>();
        for (MeasuredView view : views) {
            rows.add(row(
                    view.portlet().name(),
                    view.portletMedian(),
                    number(view.ratio(RenderCost::cpuMicros), 2),
                    number(view.ratio(RenderCost::bytes), 2),
                    number(view.ratioWithoutPage(RenderCost::cpuMicros), 2)));
            rows.add(row(view.plain().name(), view.plainMedian(), "", "", ""));
        }
        rows.add(row("page", views.get(0).pageMedian(), "", "", ""));
        console.printTable(HEADINGS, rows);
        console.say("benchBridgeMeaning");
        console.say("benchLeftovers", leftovers.renders(), leftovers.sessions(), leftovers.bytes() / 1024);
    }

    private static List<String> row(
            String name, RenderCost cost, String cpuRatio, String allocRatio, String viewRatio) {
        return List.of(
                name, number(cost.cpuMicros(), 1), number(cost.bytes() / KILOBYTE, 1), cpuRatio, allocRatio, viewRatio);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    Map<String, Number> flat() {
        Map<String, Number> flat = new LinkedHashMap<>();
        for (MeasuredView view : views) {
            String name = "bridge." + view.name();
            flat.put(name + ".cpu_ratio", PageReport.rounded(view.ratio(RenderCost::cpuMicros)));
            flat.put(name + ".alloc_ratio", PageReport.rounded(view.ratio(RenderCost::bytes)));
            flat.put(name + ".view_cpu_ratio", PageReport.rounded(view.ratioWithoutPage(RenderCost::cpuMicros)));
            flat.put(name + ".view_alloc_ratio", PageReport.rounded(view.ratioWithoutPage(RenderCost::bytes)));
            put(flat, name + ".portlet", view.portletMedian());
            put(flat, name + ".plain", view.plainMedian());
        }
        put(flat, "bridge.page", views.get(0).pageMedian());
        flat.put("bridge.transient.renders", leftovers.renders());
        flat.put("bridge.transient.sessions", leftovers.sessions());
        flat.put("bridge.transient.growth_bytes", leftovers.bytes());
        return flat;
    }

    private static void put(Map<String, Number> flat, String name, RenderCost median) {
        flat.put(name + ".cpu_us", PageReport.rounded(median.cpuMicros()));
        flat.put(name + ".alloc_bytes", Math.round(median.bytes()));
    }
}
