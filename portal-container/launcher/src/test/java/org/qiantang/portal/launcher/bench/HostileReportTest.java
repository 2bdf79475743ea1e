// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.launcher.bench.HostileBench.Round;

/** Hostile addresses, and what is said of how fast they are refused. */
class HostileReportTest {
    @Test
    void there_are_some_hundred_addresses_and_each_is_a_line_of_its_own() {
        assertThat(HostileAddresses.list())
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates()
                .noneMatch(address -> address.contains(" ") || address.contains("\n"))
                .isEqualTo(HostileAddresses.list());
    }

    @Test
    void of_all_rounds_the_median_counts() {
        var report = new HostileReport(
                2,
                List.of(
                        new Round(new long[] {2_000_000, 4_000_000}, new long[] {1_000_000, 1_000_000}),
                        new Round(new long[] {2_000_000, 6_000_000}, new long[] {1_000_000, 1_000_000}),
                        new Round(new long[] {2_000_000, 90_000_000}, new long[] {1_000_000, 90_000_000})));

        assertThat(report.flat())
                .containsEntry("hostile.addresses", 2)
                .containsEntry("hostile.p50_ms", 2.0)
                .containsEntry("hostile.p99_ms", 6.0)
                .containsEntry("hostile.p99_ratio", 4.0)
                .containsEntry("hostile.plain.p50_ms", 1.0);
    }
}
