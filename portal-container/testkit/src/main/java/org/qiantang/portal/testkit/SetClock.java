// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until a test turns it on. */
public final class SetClock extends Clock {

    private Instant now;

    private SetClock(Instant now) {
        this.now = now;
    }

    public static SetClock at(String instant) {
        return new SetClock(Instant.parse(instant));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times are in UTC");
    }
}
