// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Moments at which something is due, so many a second, whether or not the server keeps up: a slow answer must not make
 * those behind it look fast by starting them later.
 */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long begin = System.nanoTime();
    private final double nanosBetween;
    private final long count;
    private final AtomicLong next = new AtomicLong();

    Pace(double perSecond, Duration length) {
        this.nanosBetween = NANOS_PER_SECOND / perSecond;
        this.count = Math.round(length.toNanos() / nanosBetween);
    }

    /** Waits for the next moment that nobody else has taken; returns when it was due, or nothing at the end. */
    OptionalLong await() {
        long number = next.getAndIncrement();
        if (number >= count || Thread.currentThread().isInterrupted()) return OptionalLong.empty();
        long due = begin + Math.round(number * nanosBetween);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) return OptionalLong.empty();
        }
        return OptionalLong.of(due);
    }
}
