package org.oslonac.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.core.audit.AuditAction;

class DayOfReadingTest {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final AlertLimits LIMITS = new AlertLimits() {
        @Override
        public int casesADay() {
            return 30;
        }

        @Override
        public int readsANight() {
            return 5;
        }

        @Override
        public int searchesInARow() {
            return 40;
        }
    };

    private final DayOfReading day = new DayOfReading();

    private void reads(int cases, LocalTime at) {
        for (long id = 1; id <= cases; id++) {
            day.add(at, AuditAction.READ, "case_file", id);
        }
    }

    private void searches(int times) {
        for (int i = 0; i < times; i++) {
            day.add(MORNING, AuditAction.SEARCHED, "person", null);
        }
    }

    private Map<AlertRule, Integer> found(Habit habit) {
        return day.findings(habit, LIMITS);
    }

    private static Habit usually(int cases) {
        return new Habit(Collections.nCopies(20, cases), 0);
    }

    @Nested
    class Many_cases {

        @Test
        void more_than_anybody_should_and_three_times_her_habit() {
            reads(31, MORNING);
            assertThat(found(usually(10))).containsExactly(Map.entry(AlertRule.MANY_CASES, 31));
        }

        @Test
        void three_times_her_habit_itself_is_none() {
            reads(33, MORNING);
            assertThat(found(usually(11))).isEmpty();
        }

        @Test
        void the_limit_of_the_house_itself_is_none() {
            reads(30, MORNING);
            assertThat(found(Habit.NONE)).isEmpty();
        }

        @Test
        void a_case_that_is_read_again_and_again_is_one_case() {
            for (int i = 0; i < 20; i++) {
                reads(3, MORNING);
            }
            assertThat(found(Habit.NONE)).isEmpty();
        }

        @Test
        void whoever_has_no_past_has_the_limit_of_the_house() {
            reads(31, MORNING);
            assertThat(found(Habit.NONE)).containsKey(AlertRule.MANY_CASES);
        }
    }

    @Nested
    class At_night {

        @ParameterizedTest
        @CsvSource({"21:59:59, false", "22:00, true", "00:00, true", "05:59:59, true", "06:00, false"})
        void from_ten_to_six(LocalTime at, boolean night) {
            reads(6, at);
            assertThat(found(Habit.NONE).containsKey(AlertRule.NIGHT_READS)).isEqualTo(night);
        }

        @Test
        void as_many_as_the_limit_are_none() {
            reads(5, LocalTime.MIDNIGHT);
            assertThat(found(Habit.NONE)).isEmpty();
        }

        @Test
        void night_shifts_are_her_habit_after_five_of_them() {
            reads(6, LocalTime.MIDNIGHT);
            assertThat(found(new Habit(List.of(6, 6, 6, 6), 4))).containsKey(AlertRule.NIGHT_READS);
            assertThat(found(new Habit(List.of(6, 6, 6, 6, 6), 5))).isEmpty();
        }
    }

    @Nested
    class Searches {

        @Test
        void forty_one_in_a_row_without_an_opening() {
            searches(41);
            assertThat(found(Habit.NONE)).containsExactly(Map.entry(AlertRule.BLIND_SEARCHES, 41));
        }

        @Test
        void an_opening_begins_the_row_anew() {
            searches(40);
            reads(1, MORNING);
            searches(40);
            assertThat(found(Habit.NONE)).isEmpty();
        }

        @Test
        void looking_into_the_directory_is_no_opening() {
            searches(25);
            day.add(MORNING, AuditAction.READ, "institution", 1L);
            searches(25);
            assertThat(found(Habit.NONE)).containsKey(AlertRule.BLIND_SEARCHES);
        }
    }

    @Test
    void the_median_is_the_middle_of_her_days() {
        assertThat(Habit.NONE.median()).isZero();
        assertThat(new Habit(List.of(9, 1, 2), 0).median()).isEqualTo(2);
        assertThat(new Habit(List.of(9, 1, 2, 4), 0).median()).isEqualTo(3);
    }
}
