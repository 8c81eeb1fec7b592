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
    void what_the_driver_says_is_read_with_any_fraction() {
        assertThat(UtcInstant.of("2026-03-29 01:30:00")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(UtcInstant.of("2026-03-29 01:30:00.5")).isEqualTo("2026-03-29T01:30:00.500Z");
        assertThat(UtcInstant.of("2026-03-29 01:30:00.123456")).isEqualTo("2026-03-29T01:30:00.123456Z");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(UtcInstant.sql(null)).isNull();
        assertThat(UtcInstant.of(null)).isNull();
    }
}
