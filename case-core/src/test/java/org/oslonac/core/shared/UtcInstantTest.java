package org.oslonac.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UtcInstantTest {

    @Test
    void an_instant_is_written_in_utc_to_the_microsecond() {
        assertThat(UtcInstant.sql(Instant.parse("2026-03-29T01:30:00.1234567Z")))
                .isEqualTo("2026-03-29 01:30:00.123456");
    }

    @Test
    void what_is_stored_is_what_is_read() {
        UtcInstant column = new UtcInstant();
        Instant inTheLostHour = Instant.parse("2026-03-29T02:30:00.123456Z");

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(inTheLostHour)))
                .isEqualTo(inTheLostHour);
    }

    @Test
    void nothing_stays_nothing() {
        UtcInstant column = new UtcInstant();

        assertThat(UtcInstant.sql(null)).isNull();
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
