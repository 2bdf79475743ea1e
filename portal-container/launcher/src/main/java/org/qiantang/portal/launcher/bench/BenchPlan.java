// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.time.Duration;

/** How long to measure. */
record BenchPlan(int rounds, Duration length, Duration warmUp) {
    private static final BenchPlan QUICK = new BenchPlan(2, Duration.ofSeconds(1), Duration.ofSeconds(2));

    static BenchPlan of(int rounds, int seconds, int warmUpSeconds, boolean quick) {
        if (quick) return QUICK;
        return new BenchPlan(Math.max(1, rounds), Duration.ofSeconds(seconds), Duration.ofSeconds(warmUpSeconds));
    }
}
