// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as people in China read and write them, wherever the server stands. */
public final class ChinaTime {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private ChinaTime() {}

    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(CHINA));
    }

    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(CHINA));
    }

    /** A day as browsers send it; empty if it is none. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When a day begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }
}
