// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps one asker from asking too often: so many times within a period, then not before the period is over. Safe for use by
 * many threads.
 */
public final class AskLimit {

    private static final int MOST_ASKERS = 10_000;

    private final int most;
    private final Duration period;

    private final Map<String, Asked> askers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > MOST_ASKERS;
        }
    };

    private record Asked(Instant since, int times) {}

    public AskLimit(int most, Duration period) {
        this.most = most;
        this.period = period;
    }

    /**
     * Counts one more, unless that is one too many.
     *
     * @param asker a network address, for instance
     */
    public synchronized boolean allows(String asker, Instant now) {
        Asked before = askers.get(asker);
        boolean goesOn = before != null && now.isBefore(before.since().plus(period));
        Asked asked = before != null && goesOn ? new Asked(before.since(), before.times() + 1) : new Asked(now, 1);
        if (asked.times() > most) return false;
        askers.put(asker, asked);
        return true;
    }
}
