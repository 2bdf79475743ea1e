// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants are stored as timestamps in UTC; JPA 3.1 cannot map them alone. Milliseconds are enough for every database. */
@Converter(autoApply = true)
public class InstantInUtc implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
