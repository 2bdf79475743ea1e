// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Counts what one sender asks for, in buckets that fill up again evenly. Each node counts for itself, and nothing is
 * remembered for longer than a few minutes.
 */
@ApplicationScoped
public class RateLimits {

    private static final int MOST_SENDERS = 100_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final TimeMeter time;
    private final Cache<Sender, Bucket> buckets;

    private record Sender(CostlyCall call, String name) {}

    public RateLimits() {
        this(TimeMeter.SYSTEM_MILLISECONDS, Ticker.systemTicker());
    }

    RateLimits(TimeMeter time, Ticker ticker) {
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_SENDERS)
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .ticker(ticker)
                .build();
    }

    /**
     * Takes one call from what the sender has left.
     *
     * @param name an address, an account
     * @return zero if it may be answered, else how long the sender has to wait
     */
    public Duration take(CostlyCall call, String name) {
        int most = call.perMinute();
        if (most == 0) return Duration.ZERO;
        Bucket bucket = buckets.get(new Sender(call, name), sender -> bucket(most));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build();
    }
}
