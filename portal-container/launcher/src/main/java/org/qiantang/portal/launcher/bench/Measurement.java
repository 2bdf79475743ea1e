// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one target cost: its visitors' view and the server's processor time for one request. */
record Measurement(double perSecond, double p50Millis, double p99Millis, double cpuMicros) {
    private static final double NANOS_PER_MICRO = 1e3;

    static Measurement of(Load load, Duration cpu) {
        return new Measurement(
                load.perSecond(),
                load.percentileMillis(50),
                load.percentileMillis(99),
                cpu.toNanos() / NANOS_PER_MICRO / Math.max(1, load.answers()));
    }

    /** Of each number the median. */
    static Measurement median(List<Measurement> rounds) {
        return new Measurement(
                median(rounds, Measurement::perSecond),
                median(rounds, Measurement::p50Millis),
                median(rounds, Measurement::p99Millis),
                median(rounds, Measurement::cpuMicros));
    }

    private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> number) {
        return Statistics.median(rounds.stream().mapToDouble(number).boxed().toList());
    }
}
