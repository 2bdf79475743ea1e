// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.launcher.bench.BridgeBench.Leftovers;
import org.qiantang.portal.launcher.bench.MeasuredView.Round;

/** What is said of a Faces view on both sides. */
class BridgeReportTest {
    private final MeasuredView view = new MeasuredView(
            "table",
            new Target("table.plain", "localhost", "/bench-faces/table.xhtml"),
            new Target("table.portlet", "bench-faces.localhost", "/table"));

    @Test
    void a_ratio_compares_both_sides_of_the_same_round_and_the_median_counts() {
        view.add(new Round(cost(100, 1000), cost(150, 1200), cost(20, 100)));
        view.add(new Round(cost(200, 1000), cost(240, 1300), cost(40, 100))); // a slow moment for both
        view.add(new Round(cost(100, 1000), cost(900, 1400), cost(20, 100)));

        assertThat(view.ratio(RenderCost::cpuMicros)).isCloseTo(1.5, Offset.offset(1e-9));
        assertThat(view.ratio(RenderCost::bytes)).isCloseTo(1.3, Offset.offset(1e-9));
        assertThat(view.ratioWithoutPage(RenderCost::cpuMicros)).isCloseTo(1.3, Offset.offset(1e-9));
    }

    @Test
    void the_report_has_flat_names() {
        view.add(new Round(cost(100, 1000), cost(150, 1200), cost(20, 100)));

        assertThat(new BridgeReport(List.of(view), new Leftovers(10_000, 0, 512)).flat())
                .containsEntry("bridge.table.cpu_ratio", 1.5)
                .containsEntry("bridge.table.alloc_ratio", 1.2)
                .containsEntry("bridge.table.view_cpu_ratio", 1.3)
                .containsEntry("bridge.table.view_alloc_ratio", 1.1)
                .containsEntry("bridge.table.portlet.cpu_us", 150.0)
                .containsEntry("bridge.table.portlet.alloc_bytes", 1200L)
                .containsEntry("bridge.table.plain.cpu_us", 100.0)
                .containsEntry("bridge.table.plain.alloc_bytes", 1000L)
                .containsEntry("bridge.page.cpu_us", 20.0)
                .containsEntry("bridge.transient.renders", 10_000L)
                .containsEntry("bridge.transient.sessions", 0L)
                .containsEntry("bridge.transient.growth_bytes", 512L);
    }

    @Test
    void a_histogram_tells_sessions_of_all_applications_and_what_all_objects_take() {
        var histogram = ClassHistogram.parse("""
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:         12345         987654  [B (java.base@17.0.15)
                  19:             3            240  io.undertow.server.session.InMemorySessionManager$SessionImpl
                Total         12348         987894
                """);

        assertThat(histogram)
                .extracting(ClassHistogram::bytes, ClassHistogram::sessions)
                .containsExactly(987_894L, 3L);
    }

    private static RenderCost cost(double cpuMicros, double bytes) {
        return new RenderCost(cpuMicros, bytes);
    }
}
