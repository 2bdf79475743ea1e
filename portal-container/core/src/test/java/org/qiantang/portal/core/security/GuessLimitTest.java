// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private static final GuessLimit.Key LIN = new GuessLimit.Key("lin", "192.0.2.1");

    private final GuessLimit limit = new GuessLimit();
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");

    private void wrong(int times) {
        for (int i = 0; i < times; i++) limit.noteWrong(LIN, now);
    }

    private void mayTryAfter(int seconds) {
        assertThatThrownBy(() -> limit.require(LIN, now.plusSeconds(seconds - 1)))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThatCode(() -> limit.require(LIN, now.plusSeconds(seconds))).doesNotThrowAnyException();
    }

    @Test
    void mistyping_costs_nothing() {
        wrong(4);

        assertThatCode(() -> limit.require(LIN, now)).doesNotThrowAnyException();
    }

    @Test
    void pauses_grow_up_to_half_a_minute() {
        wrong(6);
        mayTryAfter(2);
        wrong(2);
        mayTryAfter(8);
        wrong(100);
        mayTryAfter(30);
    }

    @Test
    void the_right_password_ends_the_matter_and_so_does_a_quarter_of_an_hour() {
        wrong(20);
        limit.forget(LIN);
        wrong(4);
        assertThatCode(() -> limit.require(LIN, now)).doesNotThrowAnyException();

        wrong(20);
        now = now.plusSeconds(15 * 60);
        wrong(1);
        assertThatCode(() -> limit.require(LIN, now)).doesNotThrowAnyException();
    }
}
