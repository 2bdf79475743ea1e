// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DailyTimeTest {
    private static final DailyTime HALF_PAST_THREE = new DailyTime(LocalTime.of(3, 30), ZoneId.of("Asia/Shanghai"));

    @Test
    void before_the_time_it_is_today() {
        assertThat(HALF_PAST_THREE.from(
                        OffsetDateTime.parse("2026-11-20T03:00:00+08:00").toInstant()))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void at_the_time_and_after_it_is_tomorrow() {
        assertThat(HALF_PAST_THREE.from(
                        OffsetDateTime.parse("2026-11-20T03:30:00+08:00").toInstant()))
                .isEqualTo(Duration.ofHours(24));
        assertThat(HALF_PAST_THREE.from(
                        OffsetDateTime.parse("2026-11-20T04:00:00+08:00").toInstant()))
                .isEqualTo(Duration.ofMinutes(1410));
    }
}
