// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** How long each answer to one visitor took. Not for several threads. */
final class Visits {
    private long[] nanos = new long[4096];
    private int count;
    private long errors;

    void add(long duration) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = duration;
    }

    void addError() {
        errors++;
    }

    LongStream nanos() {
        return Arrays.stream(nanos, 0, count);
    }

    long errors() {
        return errors;
    }

    /** What several visitors saw together. */
    static Load load(List<Visits> visits, Duration length) {
        long[] nanos = visits.stream().flatMapToLong(Visits::nanos).sorted().toArray();
        return new Load(nanos, visits.stream().mapToLong(Visits::errors).sum(), length);
    }
}
