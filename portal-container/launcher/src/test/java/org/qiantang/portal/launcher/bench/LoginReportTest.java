// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.launcher.bench.LoginBench.Flooded;
import org.qiantang.portal.launcher.bench.LoginBench.Pages;
import org.qiantang.portal.launcher.bench.LoginBench.Round;

/** What is said of readers during a flood of sign-ins, and how the flood comes. */
class LoginReportTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Pages pages(long millis, int busyAnswers, double cores) {
        long[] steady = LongStream.of(millis, millis, 2 * millis)
                .map(time -> time * 1_000_000)
                .toArray();
        return new Pages(new Load(steady, 0, SECOND), cores, new Load(new long[busyAnswers], 0, SECOND));
    }

    private static Round round(long alone, long flooded) {
        return new Round(pages(alone, 110, 0.2), new Flooded(pages(flooded, 100, 0.4), 2.5, 77.5));
    }

    @Test
    void a_slow_moment_of_the_machine_hits_both_halves_of_a_round() {
        var report = new LoginReport(List.of(round(10, 12), round(100, 110), round(10, 11)));

        assertThat(report.flat())
                .containsEntry("login.anonymous_slowdown", 0.1)
                .containsEntry("login.p95_slowdown", 0.1)
                .containsEntry("login.throughput_slowdown", 0.1)
                .containsEntry("login.alone.p50_ms", 10.0)
                .containsEntry("login.flooded.p95_ms", 24.0)
                .containsEntry("login.flooded.cores", 0.4)
                .containsEntry("login.tried_per_second", 2.5)
                .containsEntry("login.refused_per_second", 77.5);
    }

    @Test
    void what_is_due_stays_due_while_the_server_is_slow() {
        Pace pace = new Pace(1000, Duration.ofMillis(3));

        long first = pace.await().orElseThrow();
        long second = pace.await().orElseThrow();
        long third = pace.await().orElseThrow();

        assertThat(second - first).isEqualTo(1_000_000);
        assertThat(third - second).isEqualTo(1_000_000);
        assertThat(pace.await()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void a_sign_in_is_a_form_of_the_same_site() {
        String request = new String(
                new SignInRequest("localhost:8080", "lin", "plum & snow").bytes(), StandardCharsets.US_ASCII);

        assertThat(request)
                .startsWith("POST /_sign-in HTTP/1.1\r\nHost: localhost:8080\r\n")
                .contains("Origin: http://localhost:8080\r\n", "Content-Length: 31\r\n")
                .endsWith("\r\n\r\nname=lin&password=plum+%26+snow");
    }
}
