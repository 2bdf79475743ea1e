// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.security.password.PasswordHash;

class PasswordAttemptsTest {

    private static final int FLOOD = 40;
    private static final int LONGEST_QUEUE = 5;

    private final PasswordHash lin = PasswordHash.of("plum blossoms");

    @Test
    void the_right_password_of_somebody_matches_and_nothing_else() {
        PasswordAttempts attempts = new PasswordAttempts(1);

        assertThat(attempts.matches(Optional.of(lin), "plum blossoms")).isTrue();
        assertThat(attempts.matches(Optional.of(lin), "plum blossom")).isFalse();
        assertThat(attempts.matches(Optional.empty(), "nobody")).isFalse();
    }

    @Test
    void of_a_flood_few_wait_and_the_others_are_told_at_once_to_come_later() throws Exception {
        PasswordAttempts attempts = new PasswordAttempts(1);
        CountDownLatch all = new CountDownLatch(FLOOD);
        Callable<Boolean> attempt = () -> {
            all.countDown();
            all.await();
            try {
                return attempts.matches(Optional.of(lin), "plum blossoms");
            } catch (TooManyAttemptsException e) {
                return false;
            }
        };
        List<Boolean> tried = new ArrayList<>();
        var threads = Executors.newFixedThreadPool(FLOOD);
        try {
            for (var ended : threads.invokeAll(Collections.nCopies(FLOOD, attempt))) tried.add(ended.get());
        } finally {
            threads.shutdownNow();
        }

        assertThat(tried.stream().filter(Boolean::booleanValue)).hasSizeBetween(1, LONGEST_QUEUE + 2);
    }

    @Test
    void after_each_it_rests_for_three_times_as_long_as_it_worked() {
        Turn turn = Turn.afterWork(Duration.ofSeconds(1).toNanos());

        assertThat(turn.getDelay(TimeUnit.MILLISECONDS)).isBetween(2_000L, 3_000L);
        assertThat(Turn.free().getDelay(TimeUnit.NANOSECONDS)).isNotPositive();
        assertThat(Turn.free()).isLessThan(turn);
    }

    @Test
    void who_is_known_gets_through_a_crowd() {
        PasswordAttempts full = new PasswordAttempts(0);

        assertThat(full.matchesOfKnown(Optional.of(lin), "plum blossoms")).isTrue();
        assertThat(full.matchesOfKnown(Optional.of(lin), "plum")).isFalse();
    }

    @Test
    void who_finds_no_room_is_refused() {
        PasswordAttempts full = new PasswordAttempts(0);

        assertThat(full.isCrowded()).isTrue();
        assertThat(new PasswordAttempts(1).isCrowded()).isFalse();
        assertThatThrownBy(() -> full.matches(Optional.of(lin), "plum blossoms"))
                .isInstanceOf(TooManyAttemptsException.class);
    }
}
