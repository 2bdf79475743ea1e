// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UtcTimestampTest {

    private final UtcTimestamp converter = new UtcTimestamp();

    @Test
    void an_instant_is_stored_as_the_time_in_greenwich_and_comes_back() {
        Instant instant = Instant.parse("2026-11-20T09:30:00Z");

        LocalDateTime stored = converter.convertToDatabaseColumn(instant);

        assertThat(stored).isEqualTo(LocalDateTime.of(2026, 11, 20, 9, 30));
        assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(instant);
    }

    @Test
    void no_instant_stays_none() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
