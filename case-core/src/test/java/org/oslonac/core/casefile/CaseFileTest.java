package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.casefile.CaseFileBuilder.aCaseFile;
import static org.oslonac.core.casefile.CaseFileBuilder.act;
import static org.oslonac.core.casefile.CaseFileBuilder.closing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.vault.TestSeals;

class CaseFileTest {

    private static CaseStatusChange take(CaseFile file, CaseStep step) {
        return switch (step) {
            case ACTIVATE -> file.activate(true, true, act("why"));
            case FOLLOW -> file.follow(act("why"));
            case RESUME -> file.resume(act("why"));
            case CLOSE -> file.close(closing("GOALS_MET", false), act("why"));
            case CLOSE_REFERRED -> file.close(closing("REFERRED", true), act("why"));
            case REOPEN -> file.reopen(act("why"));
        };
    }

    @Nested
    class Opening {

        @Test
        void a_case_begins_with_the_intake() {
            assertThat(aCaseFile().build().getStatus()).isEqualTo(CaseStatus.INTAKE);
        }

        @Test
        void the_opener_and_the_owner_are_on_the_team() {
            assertThat(aCaseFile().build().getTeam())
                    .containsExactlyInAnyOrder(CaseFileBuilder.OPENER, CaseFileBuilder.MANAGER);
        }

        @Test
        void the_first_step_of_the_record_leads_from_nowhere() {
            CaseStatusChange opening = aCaseFile().build().opening();

            assertThat(opening.getFrom()).isNull();
            assertThat(opening.getTo()).isEqualTo(CaseStatus.INTAKE);
            assertThat(opening.getStaffId()).isEqualTo(CaseFileBuilder.OPENER);
        }
    }

    @Nested
    class Steps {

        /** Every status with every step: the legal ones of domain.md, and no other. */
        static Stream<Arguments> everything() {
            return Arrays.stream(CaseStatus.values())
                    .flatMap(status -> Arrays.stream(CaseStep.values()).map(step -> Arguments.of(status, step)));
        }

        private static CaseStatus expected(CaseStatus from, CaseStep step) {
            return switch (from + " " + step) {
                case "INTAKE ACTIVATE", "FOLLOW_UP RESUME", "CLOSED REOPEN", "CLOSED_REFERRED REOPEN" ->
                    CaseStatus.ACTIVE;
                case "ACTIVE FOLLOW" -> CaseStatus.FOLLOW_UP;
                case "ACTIVE CLOSE", "FOLLOW_UP CLOSE" -> CaseStatus.CLOSED;
                case "ACTIVE CLOSE_REFERRED", "FOLLOW_UP CLOSE_REFERRED" -> CaseStatus.CLOSED_REFERRED;
                default -> null;
            };
        }

        @ParameterizedTest
        @MethodSource("everything")
        void only_the_steps_of_the_state_machine_can_be_taken(CaseStatus from, CaseStep step) {
            CaseFile file = aCaseFile().in(from).build();
            CaseStatus to = expected(from, step);

            if (to == null) {
                assertThatThrownBy(() -> take(file, step))
                        .isInstanceOf(DomainException.class)
                        .hasMessage("casefile.error.illegalStep");
                assertThat(file.getStatus()).isEqualTo(from);
            } else {
                CaseStatusChange change = take(file, step);
                assertThat(file.getStatus()).isEqualTo(to);
                assertThat(change.getFrom()).isEqualTo(from);
                assertThat(change.getTo()).isEqualTo(to);
            }
        }

        @Test
        void a_step_keeps_who_took_it_when_and_why() {
            CaseStatusChange change = aCaseFile().in(CaseStatus.ACTIVE).build().follow(act("  stabilna situacija  "));

            assertThat(change.getStaffId()).isEqualTo(CaseFileBuilder.MANAGER);
            assertThat(change.getChangedAt()).isEqualTo(CaseFileBuilder.NOW.plusSeconds(60));
            change.writtenAs(2, TestSeals.row(2));
            assertThat(change.reason(TestSeals.row(2))).isEqualTo("stabilna situacija");
        }

        @ParameterizedTest
        @EnumSource(
                value = CaseStep.class,
                names = {"CLOSE", "CLOSE_REFERRED"})
        void supervisors_close(CaseStep step) {
            assertThat(step.actor()).isEqualTo(Role.SUPERVISOR);
        }

        @ParameterizedTest
        @EnumSource(
                value = CaseStep.class,
                names = {"ACTIVATE", "FOLLOW", "RESUME", "REOPEN"})
        void case_managers_do_the_rest(CaseStep step) {
            assertThat(step.actor()).isEqualTo(Role.CASE_MANAGER);
        }
    }

    @Nested
    class Activating {

        @Test
        void nothing_is_missing_once_everything_is_there() {
            assertThat(aCaseFile().build().missing(true, true)).isEmpty();
        }

        @Test
        void all_that_is_missing_is_told_at_once() {
            CaseFile file =
                    aCaseFile().withoutOwner().withoutRisk().withoutLanguage().build();

            assertThatThrownBy(() -> file.activate(false, false, act(null)))
                    .isInstanceOfSatisfying(
                            IntakeIncomplete.class,
                            refusal -> assertThat(refusal.missing()).containsExactly(Missing.values()));
        }

        @Test
        void only_a_consent_that_holds_is_a_ground() {
            CaseFile file = aCaseFile().build();

            assertThatThrownBy(() -> file.activate(true, false, act(null)))
                    .isInstanceOfSatisfying(
                            IntakeIncomplete.class,
                            refusal -> assertThat(refusal.missing()).containsExactly(Missing.CONSENT));
        }

        @Test
        void vital_interest_stands_in_for_consent() {
            CaseFile file = aCaseFile().withVitalInterest("Povreda, bez svesti").build();

            file.activate(true, false, act(null));

            assertThat(file.getStatus()).isEqualTo(CaseStatus.ACTIVE);
        }
    }

    @Nested
    class Ending {

        @Test
        void a_case_is_not_closed_without_a_reason() {
            CaseFile file = aCaseFile().in(CaseStatus.ACTIVE).build();

            assertThatThrownBy(() -> file.close(closing(null, false), act(null)))
                    .hasMessage("casefile.error.closingWithoutReason");
        }

        @Test
        void what_is_open_keeps_the_case_open() {
            CaseFile file = aCaseFile().in(CaseStatus.FOLLOW_UP).build();
            Closing closing = new Closing("GOALS_MET", false, List.of("legal.openDeadline"), "  ");

            assertThatThrownBy(() -> file.close(closing, act(null)))
                    .isInstanceOfSatisfying(
                            CaseStaysOpen.class,
                            refusal -> assertThat(refusal.stillOpen()).containsExactly("legal.openDeadline"));
            assertThat(file.getStatus()).isEqualTo(CaseStatus.FOLLOW_UP);
        }

        @Test
        void a_written_reason_overrides_what_is_open() {
            CaseFile file = aCaseFile().in(CaseStatus.ACTIVE).build();
            Closing closing = new Closing("MOVED", false, List.of("legal.openDeadline"), "Preuzeo drugi advokat");

            CaseStatusChange change = file.close(closing, act(null));

            change.writtenAs(2, TestSeals.row(2));
            assertThat(change.overrideReason(TestSeals.row(2))).isEqualTo("Preuzeo drugi advokat");
            assertThat(change.getClosureReason()).isEqualTo("MOVED");
        }
    }

    @Nested
    class Reopening {

        @ParameterizedTest
        @EnumSource(
                value = CaseStatus.class,
                names = {"CLOSED", "CLOSED_REFERRED"})
        void a_closed_case_is_not_reopened_without_a_reason(CaseStatus closed) {
            CaseFile file = aCaseFile().in(closed).build();

            assertThatThrownBy(() -> file.reopen(act(" "))).hasMessage("casefile.error.reopeningWithoutReason");
            assertThat(file.getStatus()).isEqualTo(closed);
        }
    }
}
