// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes dates as people in China read them, wherever the server stands. */
final class ChinaTime {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private ChinaTime() {}

    static String day(Instant instant) {
        return DAY.format(instant.atZone(CHINA));
    }

    /** As the page tag PubDate wants it. */
    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(CHINA));
    }

    /** For machines. */
    static String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(CHINA).toOffsetDateTime());
    }
}
