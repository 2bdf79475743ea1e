// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Numbers that a report rests on. */
class StatisticsTest {
    private static final Target PAGE = new Target("page8", "bench.localhost", "/bench/8");

    @Test
    void the_median_is_the_middle_one() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3);
        assertThat(Statistics.median(List.of(4.0, 1.0, 3.0, 100.0))).isEqualTo(3.5);
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
    }

    @Test
    void a_percentile_is_a_value_that_occurred() {
        long[] hundred = LongStream.rangeClosed(1, 100).toArray();

        assertThat(Statistics.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Statistics.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Statistics.percentile(new long[] {7}, 99)).isEqualTo(7);
        assertThat(Statistics.percentile(new long[] {1, 2, 3}, 0)).isEqualTo(1);
        assertThat(Statistics.percentile(new long[0], 99)).isZero();
    }

    @Test
    void a_measurement_divides_the_processor_time_by_the_answers() {
        var load = new Load(new long[] {1_000_000, 2_000_000, 3_000_000, 4_000_000}, 0, Duration.ofSeconds(2));
        var measurement = Measurement.of(load, Duration.ofMillis(10));

        assertThat(measurement).isEqualTo(new Measurement(2, 2, 4, 2500));
    }

    @Test
    void a_ratio_compares_page_and_file_of_the_same_round() {
        var page = new MeasuredPage(PAGE, PAGE, 12_000);
        page.addRound(cpu(100), cpu(50));
        page.addRound(cpu(300), cpu(100)); // a slow moment for both
        page.addRound(cpu(110), cpu(50));

        assertThat(page.cpuRatio()).isCloseTo(2.2, Offset.offset(1e-9));
    }

    @Test
    void the_report_has_flat_names() {
        var page = new MeasuredPage(PAGE, new Target("page8.static", "h", "/benchstatic/page8.html"), 12_000);
        page.addRound(cpu(100), cpu(50));

        assertThat(new PageReport(List.of(page), 400).flat())
                .containsEntry("page8.cpu_ratio", 2.0)
                .containsEntry("page8.cpu_us", 100.0)
                .containsEntry("page8.rps", 1.0)
                .containsEntry("page8.p50_ms", 2.0)
                .containsEntry("page8.p99_ms", 3.0)
                .containsEntry("page8.static.cpu_us", 50.0)
                .containsEntry("rss_mb", 400.0);
    }

    private static Measurement cpu(double micros) {
        return new Measurement(1, 2, 3, micros);
    }
}
