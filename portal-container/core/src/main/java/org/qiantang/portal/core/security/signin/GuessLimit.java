// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How much guessing is borne: some wrong guesses are free, for people mistype; then each has to wait longer than the one
 * before, up to a limit, until a quarter of an hour has passed without one.
 *
 * @param free how many cost nothing
 * @param longestPause between two further ones
 */
record GuessLimit(int free, Duration longestPause) {

    static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 20;

    /** When the next guess may come. */
    Instant next(int wrong, Instant last) {
        if (wrong < free) return last;
        Duration pause = Duration.ofSeconds(1L << Math.min(wrong - free, MOST_DOUBLINGS));
        return last.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }
}
