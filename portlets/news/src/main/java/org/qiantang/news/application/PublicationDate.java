// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Reads the dates of imports: {@code 2026-11-20 18:00:00}, with or without seconds, in the time of China. */
final class PublicationDate {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[' ']['T']HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private PublicationDate() {}

    static Instant parse(String field, String text) {
        try {
            return LocalDateTime.parse(text, FORMAT).atZone(CHINA).toInstant();
        } catch (DateTimeException e) {
            throw RecordFields.rejected(field, "is no date like 2026-11-20 18:00:00: '" + text + "'");
        }
    }
}
