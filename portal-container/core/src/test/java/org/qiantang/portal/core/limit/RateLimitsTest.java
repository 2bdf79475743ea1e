// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private long millis;
    private final RateLimits limits = new RateLimits(
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return TimeUnit.MILLISECONDS.toNanos(millis);
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            },
            Ticker.disabledTicker());

    private boolean take(CostlyCall call, String name) {
        return limits.take(call, name).isZero();
    }

    @Test
    void a_burst_is_borne_then_the_sender_has_to_wait() {
        for (int i = 0; i < 30; i++)
            assertThat(take(CostlyCall.FORM, "192.0.2.1")).isTrue();

        assertThat(limits.take(CostlyCall.FORM, "192.0.2.1")).isEqualTo(Duration.ofSeconds(2));
        millis += 2000;
        assertThat(take(CostlyCall.FORM, "192.0.2.1")).isTrue();
        assertThat(take(CostlyCall.FORM, "192.0.2.1")).isFalse();
    }

    @Test
    void nobody_else_and_nothing_else_is_concerned() {
        for (int i = 0; i < 40; i++) limits.take(CostlyCall.FORM, "192.0.2.1");

        assertThat(take(CostlyCall.FORM, "192.0.2.2")).isTrue();
        assertThat(take(CostlyCall.QUERY, "192.0.2.1")).isTrue();
    }

    @Test
    void an_operator_sets_other_numbers() {
        System.setProperty("portal.limit.action", "2");
        System.setProperty("portal.limit.program", "0");
        try {
            assertThat(take(CostlyCall.ACTION, "a")).isTrue();
            assertThat(take(CostlyCall.ACTION, "a")).isTrue();
            assertThat(take(CostlyCall.ACTION, "a")).isFalse();
            for (int i = 0; i < 1000; i++)
                assertThat(take(CostlyCall.PROGRAM, "a")).isTrue();
        } finally {
            System.clearProperty("portal.limit.action");
            System.clearProperty("portal.limit.program");
        }
    }
}
