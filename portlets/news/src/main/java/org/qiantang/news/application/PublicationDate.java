// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads the dates of imports and forms: {@code 2026-11-20 18:00:00}, with or without seconds, in the time of China. */
final class PublicationDate {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[' ']['T']HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private PublicationDate() {}

    static Instant parse(String field, String text) {
        return find(text)
                .orElseThrow(() -> RecordFields.rejected(field, "is no date like 2026-11-20 18:00:00: '" + text + "'"));
    }

    /** The moment that a text means; empty if it is no date. */
    static Optional<Instant> find(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, FORMAT).atZone(CHINA).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As browsers want it for their fields of date and time. */
    static String format(Instant instant) {
        return LOCAL.format(instant.atZone(CHINA));
    }

    /** Likewise, without seconds, which nobody types. */
    static String formatMinute(Instant instant) {
        return format(instant.truncatedTo(ChronoUnit.MINUTES));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }
}
