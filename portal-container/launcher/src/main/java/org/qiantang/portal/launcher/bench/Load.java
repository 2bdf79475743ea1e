// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.time.Duration;

/** What the visitors of one measurement saw: how many answers they got, and how long each took. */
final class Load {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sortedNanos;
    private final long errors;
    private final Duration length;

    Load(long[] sortedNanos, long errors, Duration length) {
        this.sortedNanos = sortedNanos.clone();
        this.errors = errors;
        this.length = length;
    }

    long answers() {
        return sortedNanos.length;
    }

    long errors() {
        return errors;
    }

    double perSecond() {
        return sortedNanos.length / (length.toNanos() / 1e9);
    }

    double percentileMillis(double percent) {
        return Statistics.percentile(sortedNanos, percent) / NANOS_PER_MILLI;
    }
}
