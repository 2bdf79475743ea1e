// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntConsumer;

/** How long calls took, one by one. */
final class Timings {

    private static final double NANOS_PER_MICRO = 1_000;

    private final long[] sorted;

    private Timings(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param before each call, outside of its time */
    static Timings of(int count, IntConsumer call, Runnable before) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            before.run();
            long begin = System.nanoTime();
            call.accept(i);
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return new Timings(times);
    }

    static Timings of(int count, IntConsumer call) {
        return of(count, call, () -> {});
    }

    /** Microseconds that so many of a hundred calls took at most. */
    double micros(int ofHundred) {
        return sorted[sorted.length * ofHundred / 100] / NANOS_PER_MICRO;
    }

    void put(Map<String, Double> results, String name) {
        results.put(name + ".p50_us", micros(50));
        results.put(name + ".p99_us", micros(99));
    }
}
