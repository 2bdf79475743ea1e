// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one answer cost the server: processor time, and memory that was allocated for it. */
record RenderCost(double cpuMicros, double bytes) {

    /** Of each number the median. */
    static RenderCost median(List<RenderCost> rounds) {
        return new RenderCost(median(rounds, RenderCost::cpuMicros), median(rounds, RenderCost::bytes));
    }

    private static double median(List<RenderCost> rounds, ToDoubleFunction<RenderCost> number) {
        return Statistics.median(rounds.stream().mapToDouble(number).boxed().toList());
    }
}
