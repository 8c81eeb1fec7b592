package org.oslonac.core.safecontact;

import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.safecontact.SafeContactPlanBuilder.AGREED_AT;
import static org.oslonac.core.safecontact.SafeContactPlanBuilder.aPlan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.core.vault.TestSeals;

class SafeContactPlanTest {

    private static final String PHONE = "SOS_PHONE";

    private static Instant belgrade(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Belgrade")).toInstant();
    }

    private static Verdict verdict(SafeContactPlan plan, Instant at) {
        return plan.check(at, PHONE).verdict();
    }

    @Nested
    class Hours {

        private final SafeContactPlan officeHours = aPlan().on(
                        List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), "10:00", "14:00")
                .on(MONDAY, "18:00", "19:00")
                .build();

        @Test
        void she_may_be_called_from_the_first_minute_to_before_the_last() {
            assertThat(verdict(officeHours, belgrade("2026-01-12T10:00"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(officeHours, belgrade("2026-01-12T13:59:59"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(officeHours, belgrade("2026-01-12T14:00"))).isEqualTo(Verdict.OUTSIDE_HOURS);
            assertThat(verdict(officeHours, belgrade("2026-01-12T09:59:59"))).isEqualTo(Verdict.OUTSIDE_HOURS);
        }

        @Test
        void a_day_may_have_several_windows() {
            assertThat(verdict(officeHours, belgrade("2026-01-12T18:30"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(officeHours, belgrade("2026-01-13T18:30"))).isEqualTo(Verdict.OUTSIDE_HOURS);
        }

        @Test
        void outside_her_hours_it_says_when_they_open_next() {
            SafeContactCheck between = officeHours.check(belgrade("2026-01-12T15:00"), PHONE);
            SafeContactCheck atWeekend = officeHours.check(belgrade("2026-01-16T20:00"), PHONE);

            assertThat(between.nextAllowed()).isEqualTo(belgrade("2026-01-12T18:00"));
            assertThat(atWeekend.nextAllowed()).isEqualTo(belgrade("2026-01-19T10:00"));
        }

        @Test
        void the_only_window_of_the_week_that_has_just_closed_opens_in_a_week() {
            SafeContactPlan mondays = aPlan().on(MONDAY, "10:00", "11:00").build();

            assertThat(mondays.check(belgrade("2026-01-12T11:00"), PHONE).nextAllowed())
                    .isEqualTo(belgrade("2026-01-19T10:00"));
        }

        @Test
        void a_window_over_midnight_runs_into_the_next_day() {
            SafeContactPlan nights = aPlan().on(SUNDAY, "22:00", "02:00").build();

            assertThat(verdict(nights, belgrade("2026-01-11T23:30"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(nights, belgrade("2026-01-12T01:59"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(nights, belgrade("2026-01-12T02:00"))).isEqualTo(Verdict.OUTSIDE_HOURS);
            assertThat(verdict(nights, belgrade("2026-01-11T01:00"))).isEqualTo(Verdict.OUTSIDE_HOURS);
        }

        @Test
        void from_midnight_to_midnight_is_the_whole_day() {
            SafeContactPlan sundays = aPlan().on(SUNDAY, "00:00", "00:00").build();

            assertThat(verdict(sundays, belgrade("2026-01-11T00:00"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(sundays, belgrade("2026-01-11T23:59"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(sundays, belgrade("2026-01-12T00:00"))).isEqualTo(Verdict.OUTSIDE_HOURS);
        }

        @Test
        void without_hours_every_hour_is_open() {
            assertThat(verdict(aPlan().build(), belgrade("2026-01-11T03:00"))).isEqualTo(Verdict.ALLOWED);
        }
    }

    @Nested
    class Time_zones {

        @Test
        void her_hours_are_those_of_the_place_where_she_is() {
            SafeContactPlan inManila =
                    aPlan().in("Asia/Manila").on(TUESDAY, "06:00", "08:00").build();

            assertThat(verdict(inManila, belgrade("2026-01-12T23:30"))).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(inManila, belgrade("2026-01-13T07:00"))).isEqualTo(Verdict.OUTSIDE_HOURS);
        }

        @Test
        void hours_inside_the_hour_that_spring_skips_do_not_come_that_day() {
            SafeContactPlan inTheGap = aPlan().on(SUNDAY, "02:10", "02:50").build();

            SafeContactCheck check = inTheGap.check(belgrade("2026-03-29T01:00"), PHONE);

            assertThat(check.nextAllowed()).isEqualTo(belgrade("2026-04-05T02:10"));
        }

        @Test
        void hours_that_begin_in_the_skipped_hour_open_when_the_clocks_have_jumped() {
            SafeContactPlan overTheGap = aPlan().on(SUNDAY, "02:30", "05:00").build();

            SafeContactCheck check = overTheGap.check(belgrade("2026-03-29T01:00"), PHONE);

            assertThat(check.nextAllowed()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        }

        @Test
        void hours_that_autumn_repeats_are_open_twice() {
            SafeContactPlan twice = aPlan().on(SUNDAY, "02:30", "02:45").build();
            Instant first = Instant.parse("2026-10-25T00:30:00Z");
            Instant second = Instant.parse("2026-10-25T01:30:00Z");

            assertThat(verdict(twice, first)).isEqualTo(Verdict.ALLOWED);
            assertThat(verdict(twice, second)).isEqualTo(Verdict.ALLOWED);
            assertThat(twice.check(Instant.parse("2026-10-25T00:50:00Z"), PHONE).nextAllowed())
                    .isEqualTo(second);
        }

        @Test
        void a_zone_that_does_not_exist_is_refused() {
            assertThatThrownBy(() -> aPlan().in("Europe/Nigde").build()).isInstanceOf(PlanRefused.class);
        }
    }

    @Nested
    class Expiry {

        private final SafeContactPlan plan =
                aPlan().in("America/New_York").until("2026-01-10").build();

        @Test
        void a_plan_holds_to_the_end_of_its_last_day_where_she_is() {
            assertThat(plan.state(Instant.parse("2026-01-11T04:59:59Z"))).isEqualTo(PlanState.ACTIVE);
            assertThat(plan.state(Instant.parse("2026-01-11T05:00:00Z"))).isEqualTo(PlanState.EXPIRED);
        }

        @Test
        void an_expired_plan_asks_for_a_reason_at_any_hour() {
            SafeContactCheck check = plan.check(Instant.parse("2026-02-01T12:00:00Z"), PHONE);

            assertThat(check.verdict()).isEqualTo(Verdict.EXPIRED);
            assertThat(check.isReasonNeeded()).isTrue();
        }

        @Test
        void a_next_time_after_the_last_day_is_not_promised() {
            SafeContactPlan ending =
                    aPlan().on(MONDAY, "10:00", "11:00").until("2026-01-14").build();

            assertThat(ending.check(belgrade("2026-01-12T12:00"), PHONE).nextAllowed())
                    .isNull();
        }

        @Test
        void a_newer_plan_supersedes_it() {
            plan.supersede(AGREED_AT.plusSeconds(60));

            assertThat(plan.state(AGREED_AT.plusSeconds(61))).isEqualTo(PlanState.SUPERSEDED);
        }

        @Test
        void a_plan_cannot_end_before_it_begins() {
            assertThatThrownBy(() -> aPlan().until("2026-01-04").build())
                    .hasMessage("safecontact.error.validUntilPast");
        }
    }

    @Nested
    class Channels {

        @Test
        void a_text_needs_her_yes() {
            assertThat(aPlan().build().check(AGREED_AT, "SMS").verdict()).isEqualTo(Verdict.CHANNEL_NOT_AGREED);
            assertThat(aPlan().by("SMS").build().check(AGREED_AT, "SMS").verdict())
                    .isEqualTo(Verdict.ALLOWED);
        }

        @Test
        void a_channel_that_she_did_not_agree_to_needs_a_reason() {
            SafeContactPlan plan = aPlan().by("EMAIL").build();

            assertThat(plan.check(AGREED_AT, PHONE).isReasonNeeded()).isTrue();
        }

        @Test
        void never_a_message_is_said_whatever_the_hour() {
            SafeContactCheck check = aPlan().with(Voicemail.NEVER).build().check(AGREED_AT, PHONE);

            assertThat(check.isNeverVoicemail()).isTrue();
            assertThat(check.verdict()).isEqualTo(Verdict.ALLOWED);
        }

        @Test
        void never_a_message_and_texts_allowed_contradict_each_other() {
            assertThatThrownBy(() -> aPlan().with(Voicemail.NEVER).by("SMS").build())
                    .hasMessage("safecontact.error.smsWithNever");
        }
    }

    @Nested
    class Calling_against_the_plan {

        private final SafeContactPlan mondays =
                aPlan().on(MONDAY, "10:00", "11:00").build();

        @Test
        void it_is_refused_without_a_reason() {
            assertThatThrownBy(() -> new UnsafeCall(
                            1,
                            mondays,
                            new UnsafeCall.AskedCall(belgrade("2026-01-12T12:00"), PHONE, "  "),
                            3,
                            TestSeals.row(1)))
                    .isInstanceOf(ReasonNeeded.class)
                    .hasMessage("safecontact.error.reasonNeeded.OUTSIDE_HOURS");
        }

        @Test
        void inside_the_plan_there_is_nothing_to_confirm() {
            assertThatThrownBy(() -> new UnsafeCall(
                            1,
                            mondays,
                            new UnsafeCall.AskedCall(belgrade("2026-01-12T10:30"), PHONE, "hitno"),
                            3,
                            TestSeals.row(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class A_form_that_is_not_quite_filled {

        private final SafeContactDraft form = new SafeContactDraft();

        @Test
        void an_empty_row_is_left_out() {
            form.getHours().add(new HoursDraft());

            assertThat(form.windows()).isEmpty();
        }

        @Test
        void half_a_row_is_refused() {
            form.getHours().add(new HoursDraft(List.of(MONDAY), LocalTime.NOON, null));

            assertThatThrownBy(form::windows).hasMessage("safecontact.error.until");
        }

        @Test
        void two_windows_that_begin_together_are_refused() {
            form.getHours().add(new HoursDraft(List.of(MONDAY), LocalTime.NOON, LocalTime.of(13, 0)));
            form.getHours().add(new HoursDraft(List.of(MONDAY), LocalTime.NOON, LocalTime.of(14, 0)));

            assertThatThrownBy(form::windows).hasMessage("safecontact.error.sameStart");
        }
    }

    @Test
    void equal_hours_are_shown_together_in_the_order_of_the_week() {
        SafeContactPlan plan = aPlan().on(SATURDAY, "12:00", "13:00")
                .on(List.of(TUESDAY, MONDAY), "10:00", "14:00")
                .build();

        assertThat(SafeContactDetails.together(plan.hours()))
                .extracting(SafeContactDetails.Hours::days)
                .containsExactly(List.of(MONDAY, TUESDAY), List.of(SATURDAY));
    }
}
