// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time of day at which something is done.
 *
 * @param zone where this is the time
 */
record DailyTime(LocalTime time, ZoneId zone) {

    /** As an operator writes it: {@code 03:30}, in the time zone of this machine. */
    static DailyTime parse(String text) {
        return new DailyTime(LocalTime.parse(text), ZoneId.systemDefault());
    }

    /** How long it is until then. */
    Duration from(Instant now) {
        ZonedDateTime today = now.atZone(zone).with(time);
        ZonedDateTime next = today.toInstant().isAfter(now)
                ? today
                : now.atZone(zone).plusDays(1).with(time);
        return Duration.between(now, next.toInstant());
    }
}
