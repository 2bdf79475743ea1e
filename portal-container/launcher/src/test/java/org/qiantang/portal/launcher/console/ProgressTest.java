// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.launcher.CommandLineFixture;

/** Where nobody watches a terminal, progress is a few plain lines. */
class ProgressTest {
    private final CommandLineFixture log = CommandLineFixture.english();

    @Test
    void each_tenth_part_gets_one_line() {
        try (var progress = log.console().progress("importing", 1000)) {
            for (int done = 0; done <= 1000; done += 50) progress.show(done, done + " records");
        }

        assertThat(log.err().lines())
                .hasSize(11)
                .contains("Import: 50 % 500 records")
                .last()
                .isEqualTo("Import: 100 % 1000 records");
        assertThat(log.err()).doesNotContain("\r", "\033");
    }

    @Test
    void an_empty_task_is_done_at_once() {
        try (var progress = log.console().progress("importing", 0)) {
            progress.show(0, "0 records");
        }

        assertThat(log.err()).contains("100 %");
    }

    @Test
    void waiting_says_so_at_once_and_then_every_fifteen_seconds() {
        try (var waiting = log.console().waiting("starting")) {
            for (int second = 0; second < 40; second++) waiting.show(Duration.ofSeconds(second));
        }

        assertThat(log.err().lines())
                .containsExactly("Starting the portal … ", "Starting the portal … 15 s", "Starting the portal … 30 s");
    }
}
