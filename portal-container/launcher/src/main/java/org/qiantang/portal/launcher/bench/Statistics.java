// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.List;

/** The few numbers that measurements are summed up in. */
final class Statistics {

    private Statistics() {}

    /** The middle value; of an even count the mean of the two in the middle. */
    static double median(List<Double> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("no values");
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The smallest value that so many percent of all do not exceed; zero of no values. */
    static long percentile(long[] sorted, double percent) {
        if (sorted.length == 0) return 0;
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
