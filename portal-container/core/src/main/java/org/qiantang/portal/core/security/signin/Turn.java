// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * The right to try one password; comes due when the one before has been rested from.
 *
 * @param due on the clock of {@link System#nanoTime}
 */
record Turn(long due) implements Delayed {

    private static final int REST = 3;

    /** Due at once. */
    static Turn free() {
        return new Turn(System.nanoTime());
    }

    /** Due when it has rested three times as long as this work, in nanoseconds. */
    static Turn afterWork(long work) {
        return new Turn(System.nanoTime() + REST * Math.max(0, work));
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
