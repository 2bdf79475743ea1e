// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessLimitTest {

    private static final Instant LAST = Instant.parse("2026-11-20T09:00:00Z");

    private final GuessLimit limit = new GuessLimit(5, Duration.ofSeconds(30));

    @Test
    void mistyping_costs_nothing() {
        assertThat(limit.next(4, LAST)).isEqualTo(LAST);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "8, 8", "10, 30", "100, 30", "1000000, 30"})
    void pauses_grow_up_to_their_limit(int wrong, int seconds) {
        assertThat(limit.next(wrong, LAST)).isEqualTo(LAST.plusSeconds(seconds));
    }
}
