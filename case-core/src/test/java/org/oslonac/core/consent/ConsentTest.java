package org.oslonac.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.consent.ConsentBuilder.NOON;
import static org.oslonac.core.consent.ConsentBuilder.given;
import static org.oslonac.core.consent.ConsentBuilder.instant;
import static org.oslonac.core.consent.ConsentBuilder.refused;
import static org.oslonac.core.consent.api.ConsentPurpose.ASSISTANCE;
import static org.oslonac.core.consent.api.ConsentPurpose.HEALTH_DATA;
import static org.oslonac.core.consent.api.ConsentPurpose.SHARE_CENTRE;
import static org.oslonac.core.consent.api.ConsentPurpose.SHARE_ORG;
import static org.oslonac.core.consent.api.ConsentState.EXPIRED;
import static org.oslonac.core.consent.api.ConsentState.GIVEN;
import static org.oslonac.core.consent.api.ConsentState.NOT_ASKED;
import static org.oslonac.core.consent.api.ConsentState.REFUSED;
import static org.oslonac.core.consent.api.ConsentState.WITHDRAWN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.vault.TestSeals;

class ConsentTest {

    private static void withdraw(Consent consent, LocalDateTime at, LocalDateTime now) {
        consent.withdraw(instant(at), null, ConsentBuilder.STAFF, instant(now));
    }

    private static Consent in(ConsentState state) {
        return switch (state) {
            case NOT_ASKED ->
                given().at(NOON.plusDays(1)).enteredAt(NOON.plusDays(1)).build();
            case GIVEN -> given().build();
            case REFUSED -> refused().build();
            case EXPIRED ->
                given().at(NOON.minusDays(3))
                        .until(NOON.toLocalDate().minusDays(1))
                        .build();
            case WITHDRAWN -> {
                Consent consent = given().at(NOON.minusDays(1)).build();
                withdraw(consent, NOON, NOON);
                yield consent;
            }
        };
    }

    @Nested
    class States {

        @ParameterizedTest
        @EnumSource
        void each_is_reached_from_what_was_written_and_from_the_clock(ConsentState state) {
            assertThat(in(state).state(instant(NOON))).isEqualTo(state);
        }

        @ParameterizedTest
        @EnumSource
        void only_a_consent_that_holds_is_taken_back(ConsentState state) {
            Consent consent = in(state);
            if (state == GIVEN) {
                withdraw(consent, NOON, NOON);
                assertThat(consent.state(instant(NOON))).isEqualTo(WITHDRAWN);
            } else {
                assertThatThrownBy(() -> withdraw(consent, NOON, NOON)).hasMessage("consent.error.notInForce");
                assertThat(consent.state(instant(NOON))).isEqualTo(state);
            }
        }

        @Test
        void before_she_answered_nothing_was_asked() {
            assertThat(given().build().state(instant(NOON).minusMillis(1))).isEqualTo(NOT_ASKED);
            assertThat(refused().build().state(instant(NOON).minusMillis(1))).isEqualTo(NOT_ASKED);
        }

        @Test
        void the_last_day_counts_whole_by_the_office_clock() {
            Consent consent = given().until(LocalDate.of(2026, 3, 28)).build();

            assertThat(consent.state(instant(LocalDateTime.of(2026, 3, 28, 23, 59, 59))))
                    .isEqualTo(GIVEN);
            assertThat(consent.state(instant(LocalDateTime.of(2026, 3, 29, 0, 0))))
                    .isEqualTo(EXPIRED);
        }

        @Test
        void what_was_taken_back_held_until_then() {
            Consent consent = given().at(NOON.minusDays(9)).build();
            withdraw(consent, NOON.minusDays(1), NOON);

            assertThat(consent.state(instant(NOON.minusDays(1)).minusMillis(1))).isEqualTo(GIVEN);
            assertThat(consent.state(instant(NOON.minusDays(1)))).isEqualTo(WITHDRAWN);
            assertThat(consent.state(instant(NOON.plusYears(20)))).isEqualTo(WITHDRAWN);
        }
    }

    @Nested
    class Answering {

        @Test
        void nobody_answers_in_the_future() {
            assertThatThrownBy(() -> given().at(NOON.plusMinutes(1)).build()).hasMessage("consent.error.future");
        }

        @Test
        void it_does_not_end_before_it_begins() {
            assertThatThrownBy(
                            () -> given().until(NOON.toLocalDate().minusDays(1)).build())
                    .hasMessage("consent.error.untilBeforeAnswer");
        }

        @Test
        void a_refusal_has_no_end() {
            assertThatThrownBy(() -> refused().until(NOON.toLocalDate()).build())
                    .hasMessage("consent.error.untilOfRefusal");
        }

        @Test
        void it_says_in_which_language_it_was_explained() {
            assertThatThrownBy(() -> given().in(null).build()).hasMessage("consent.error.language");
        }

        @Test
        void sharing_names_who_gets_it() {
            for (ConsentPurpose purpose : List.of(SHARE_ORG, ConsentPurpose.SHARE_ABROAD)) {
                assertThatThrownBy(() -> given().to(purpose, null).build())
                        .hasMessage("consent.error.recipientMissing");
            }
            assertThat(given().to(SHARE_ORG, "U-17").build().recipient().institutionId())
                    .isEqualTo(17);
            assertThat(given().to(HEALTH_DATA, "COURT").build().state(instant(NOON)))
                    .isEqualTo(GIVEN);
        }

        @Test
        void what_names_its_recipient_by_itself_takes_no_other() {
            for (ConsentPurpose purpose : List.of(ASSISTANCE, SHARE_CENTRE)) {
                assertThatThrownBy(() -> given().to(purpose, "POLICE").build())
                        .hasMessage("consent.error.recipientNeedless");
            }
        }

        @Test
        void who_is_no_recipient_is_refused() {
            for (String recipient : List.of("INSTITUTION", "U-", "U-x", "somebody", "")) {
                assertThatThrownBy(() -> given().to(SHARE_ORG, recipient).build())
                        .hasMessage("consent.error.recipient");
            }
        }
    }

    @Nested
    class AskingAgain {

        @Test
        void makes_another_edition_and_leaves_the_earlier_as_it_was() {
            Consent first = in(REFUSED);
            Consent second = given().after(first)
                    .at(NOON.plusDays(2))
                    .enteredAt(NOON.plusDays(2))
                    .build();

            assertThat(second.edition()).isEqualTo(2);
            assertThat(first.state(instant(NOON.plusDays(3)))).isEqualTo(REFUSED);
        }

        @Test
        void is_possible_while_it_holds_to_make_it_last() {
            Consent first = given().until(NOON.toLocalDate()).build();

            assertThat(given().after(first)
                            .at(NOON.plusHours(1))
                            .enteredAt(NOON.plusHours(1))
                            .build()
                            .edition())
                    .isEqualTo(2);
        }

        @Test
        void a_no_to_what_holds_is_a_withdrawal_whose_effects_are_shown() {
            assertThatThrownBy(() -> refused()
                            .after(in(GIVEN))
                            .at(NOON.plusHours(1))
                            .enteredAt(NOON.plusHours(1))
                            .build())
                    .hasMessage("consent.error.withdrawInstead");
        }

        @ParameterizedTest
        @EnumSource(names = {"GIVEN", "REFUSED", "WITHDRAWN"})
        void an_answer_follows_what_was_said_last(ConsentState state) {
            Consent first = in(state);

            assertThatThrownBy(() -> given().after(first).at(NOON).build()).hasMessage("consent.error.earlierThanLast");
        }
    }

    @Nested
    class TakingBack {

        @Test
        void happens_after_it_was_given_and_not_in_the_future() {
            Consent consent = given().build();

            assertThatThrownBy(() -> withdraw(consent, NOON.minusMinutes(1), NOON))
                    .hasMessage("consent.error.withdrawnBeforeGiven");
            assertThatThrownBy(() -> withdraw(consent, NOON.plusMinutes(1), NOON))
                    .hasMessage("consent.error.future");
            assertThat(consent.withdrawnAt()).isEmpty();
        }

        @Test
        void happens_once() {
            Consent consent = in(WITHDRAWN);

            assertThatThrownBy(() -> withdraw(consent, NOON.plusDays(1), NOON.plusDays(1)))
                    .hasMessage("consent.error.notInForce");
            assertThat(consent.withdrawnAt()).hasValue(instant(NOON));
        }
    }

    @Nested
    class BeforeTheRegister {

        @ParameterizedTest
        @EnumSource(
                names = {"NOT_ASKED"},
                mode = EnumSource.Mode.EXCLUDE)
        void what_a_case_knew_keeps_its_state(ConsentState state) {
            Consent consent = Consent.carriedOver(
                    1,
                    2,
                    new Consent.Earlier(state, null, ConsentBuilder.STAFF, instant(NOON.minusYears(1))),
                    instant(NOON));

            assertThat(consent.state(instant(NOON))).isEqualTo(state);
            assertThat(consent.row(instant(NOON), null, TestSeals.row(1)).carriedOver())
                    .isTrue();
        }
    }
}
