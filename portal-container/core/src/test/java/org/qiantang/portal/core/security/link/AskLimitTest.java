// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private final AskLimit limit = new AskLimit(3, Duration.ofMinutes(10));

    @Test
    void who_asks_too_often_waits_until_the_period_is_over_and_others_do_not() {
        for (int i = 0; i < 3; i++)
            assertThat(limit.allows("192.0.2.1", NOW.plusSeconds(i))).isTrue();

        assertThat(limit.allows("192.0.2.1", NOW.plusSeconds(599))).isFalse();
        assertThat(limit.allows("192.0.2.2", NOW)).isTrue();
        assertThat(limit.allows("192.0.2.1", NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void asking_in_vain_prolongs_nothing() {
        for (int i = 0; i < 100; i++) limit.allows("192.0.2.1", NOW.plusSeconds(i));

        assertThat(limit.allows("192.0.2.1", NOW.plusSeconds(600))).isTrue();
    }
}
