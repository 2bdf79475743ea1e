// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords. Some wrong ones are free, for people mistype them; then each has to wait longer than
 * the one before, up to half a minute. It counts by name and address together, so that guessing keeps nobody out who sits
 * elsewhere. Safe for use by many threads.
 */
final class GuessLimit {

    private static final int FREE = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final Map<Key, Guesses> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Guesses> eldest) {
            return size() > MOST;
        }
    };

    record Key(String name, String address) {}

    private record Guesses(int number, Instant last) {
        Instant next() {
            if (number < FREE) return last;
            Duration pause = Duration.ofSeconds(1L << Math.min(number - FREE, 10));
            return last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    /** @throws TooManyAttemptsException if it is too early for another guess */
    synchronized void require(Key key, Instant now) {
        Guesses guesses = wrong.get(key);
        if (guesses != null && now.isBefore(guesses.next())) throw new TooManyAttemptsException();
    }

    synchronized void noteWrong(Key key, Instant now) {
        Guesses before = wrong.get(key);
        boolean remembered = before != null && now.isBefore(before.last().plus(MEMORY));
        int number = before != null && remembered ? before.number() : 0;
        wrong.put(key, new Guesses(number + 1, now));
    }

    synchronized void forget(Key key) {
        wrong.remove(key);
    }
}
