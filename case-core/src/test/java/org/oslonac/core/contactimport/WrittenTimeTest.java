package org.oslonac.core.contactimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.11.2026.",
                "04.11.2026",
                "4. 11. 2026.",
                "4/11/2026",
                "04-11-2026",
                "4.11.26.",
                "2026-11-04",
                "2026.11.04.",
                "46330"
            })
    void a_day_is_read_as_people_write_it(String text) {
        assertThat(written(text)).contains(new WrittenTime(DAY, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.11.2026. 14:30",
                "04.11.2026 14:30",
                "04.11.2026. u 14:30",
                "04.11.2026. у 14:30 ч",
                "4.11.2026, 14.30 h",
                "2026-11-04T14:30",
                "2026-11-04 14:30:00",
                "2026-11-04T14:30:00.000",
                "2026-11-04T13:30:00Z",
                "2026-11-04T15:30:00+02:00",
                "46330.6041666667",
                "46330,6041666667"
            })
    void a_day_with_its_time_is_read_as_people_write_it(String text) {
        assertThat(written(text)).contains(new WrittenTime(DAY, LocalTime.of(14, 30)));
    }

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "14.30 h,14:30", "9:05,09:05", "09:05:30,09:05:30", "0.5,12:00"})
    void a_time_may_stand_alone(String text, LocalTime time) {
        assertThat(written(text)).contains(new WrittenTime(null, time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026.",
                "32.1.2026",
                "4.13.2026",
                "4.11.",
                "juče",
                "<script>",
                "=TODAY()",
                "25:00",
                "14:60",
                "2026-11",
                "1.1.2026 25:10",
                "😀",
                "999999999",
                "4.11.20266",
                "2026-11-04T14:30+99:00"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(written(text)).isEmpty();
    }

    @Test
    void a_workbook_counts_days_and_seconds() {
        assertThat(WrittenTime.ofSerial(new BigDecimal("46330.60416666666"), false))
                .contains(new WrittenTime(DAY, LocalTime.of(14, 30)));
        assertThat(WrittenTime.ofSerial(new BigDecimal("46330"), true))
                .contains(new WrittenTime(DAY, LocalTime.MIDNIGHT));
        assertThat(WrittenTime.ofSerial(new BigDecimal("-1"), false)).isEmpty();
        assertThat(WrittenTime.ofSerial(new BigDecimal("1e9"), false)).isEmpty();
    }

    private static Optional<WrittenTime> written(String text) {
        return WrittenTime.of(SheetCell.text(text));
    }
}
