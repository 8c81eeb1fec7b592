package org.oslonac.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    @Test
    void a_period_within_winter_needs_one_offset() {
        assertThat(OfficeHours.local("c.started_at", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 28)))
                .isEqualTo("(c.started_at + interval 60 minute)");
    }

    @Test
    void summer_time_begins_and_ends_within_a_year() {
        assertThat(OfficeHours.local("c.started_at", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo("(c.started_at + interval case when c.started_at < '2026-03-29 01:00:00' then 60"
                        + " when c.started_at < '2026-10-25 01:00:00' then 120 else 60 end minute)");
    }
}
