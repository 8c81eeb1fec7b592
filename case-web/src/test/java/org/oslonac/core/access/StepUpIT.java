package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.alert.CanaryService;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApproverOrderService;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.erasure.ErasureDraft;
import org.oslonac.core.erasure.ErasureGround;
import org.oslonac.core.erasure.ErasureService;
import org.oslonac.core.keyrenewal.KeyRenewalService;
import org.oslonac.core.leaving.LeavingService;
import org.oslonac.core.person.MergeDraft;
import org.oslonac.core.person.PersonMergeService;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.staff.AccountDraft;
import org.oslonac.core.staff.StaffAdministration;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** What a stolen session must not do waits until she shows once more that it is she. */
@InServer
class StepUpIT {

    private static final String PASSWORD = "kišobran lala voz";
    private static final long NOBODY = -1;

    private final String username = "test." + UUID.randomUUID().toString().replace("-", "");
    private final Instant later = Instant.now().plus(Duration.ofMinutes(6));

    @Inject
    StepUpService stepUp;

    @Inject
    OwnAccountService own;

    @Inject
    StaffRegistration registration;

    @Inject
    PasswordHash hashes;

    @Inject
    StaffAdministration administration;

    @Inject
    ApprovalService approvals;

    @Inject
    PersonMergeService merges;

    @Inject
    CanaryService canaries;

    @Inject
    ErasureService erasures;

    @Inject
    KeyRenewalService renewals;

    @Inject
    LeavingService leaving;

    @Inject
    ApproverOrderService order;

    @Inject
    CurrentSession session;

    @Inject
    Database database;

    private long id;

    @BeforeEach
    void open() {
        id = Desk.ask(
                Role.ADMIN, () -> registration.open(username, "Test Osoba", hashes.of(PASSWORD), Set.of(Role.ADMIN)));
    }

    /** Every act that asks for it, by who may do it; each is about what is not there. */
    private Map<String, List<Runnable>> acts() {
        return Map.of(
                Role.ADMIN,
                List.of(
                        () -> administration.open(new AccountDraft()),
                        () -> administration.askForRoles(NOBODY, Set.of()),
                        () -> administration.startLink(NOBODY),
                        () -> administration.switchOff(NOBODY),
                        () -> administration.switchOn(NOBODY),
                        () -> leaving.ask(NOBODY, Map.of()),
                        renewals::ask),
                Role.SUPERVISOR,
                List.of(
                        () -> approvals.decide(NOBODY, Decision.APPROVE, new DecisionDraft()),
                        () -> order.ask("", List.of()),
                        () -> merges.ask(NOBODY, NOBODY, because()),
                        () -> merges.undo(NOBODY)),
                Role.DPO,
                List.of(
                        () -> canaries.mark("A-2026-999999"),
                        () -> canaries.release(NOBODY),
                        () -> erasures.ask(erasure())));
    }

    private static ErasureDraft erasure() {
        ErasureDraft draft = new ErasureDraft();
        draft.setCode("A-2026-999999");
        draft.setGround(ErasureGround.values()[0]);
        draft.setReason("Izmišljen razlog za probu.");
        return draft;
    }

    private static MergeDraft because() {
        MergeDraft draft = new MergeDraft();
        draft.setReason("Izmišljen razlog za probu.");
        return draft;
    }

    private void at(Instant time, Desk.Act act) {
        Desk.as(
                username,
                () -> HouseClock.at(time, () -> {
                    try {
                        act.run();
                    } catch (RuntimeException refused) {
                        throw refused;
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }

    @Test
    void five_minutes_after_signing_in_every_consequential_act_asks_for_it() {
        acts().forEach((role, all) -> Desk.as(
                role,
                () -> all.forEach(act ->
                        HouseClock.at(later, () -> assertThatThrownBy(act::run).isInstanceOf(StepUpOwed.class)))));
    }

    @Test
    void it_holds_for_five_minutes_and_a_wrong_answer_leaves_a_trace_and_slows_down() {
        long before = traces();
        at(later, () -> {
            assertThatThrownBy(() -> stepUp.confirm("nije ta lozinka", null)).hasMessage("access.error.stepUp");
            assertThat(stepUp.isOwed()).isTrue();
            stepUp.confirm(PASSWORD, null);
            assertThat(stepUp.isOwed()).isFalse();
            HouseClock.at(
                    later.plus(Duration.ofMinutes(4)),
                    () -> assertThat(stepUp.isOwed()).isFalse());
            HouseClock.at(
                    later.plus(Duration.ofMinutes(5)),
                    () -> assertThat(stepUp.isOwed()).isTrue());
            for (int guess = 0; guess < 6; guess++) {
                assertThatThrownBy(() -> stepUp.confirm("nije ta lozinka", null))
                        .isInstanceOf(StepUpRefused.class);
            }
            assertThatThrownBy(() -> stepUp.confirm(PASSWORD, null)).isInstanceOf(TooManyAttempts.class);
        });
        assertThat(traces()).isEqualTo(before + 7);
    }

    private long traces() {
        return ((Number) database.sql(
                                "select count(*) from core_audit_event where subject = 'step_up' and subject_id = ?",
                                id)
                        .get(0))
                .longValue();
    }

    @Test
    void who_has_a_second_factor_shows_it_too_and_a_code_works_once() {
        String secret = Desk.ask(username, () -> {
            String begun = own.beginSecondFactor().secret();
            own.confirmSecondFactor(Totp.code(begun, Instant.now()));
            return begun;
        });
        String code = Totp.code(secret, later);
        at(later, () -> {
            assertThat(stepUp.isCodeOwed()).isTrue();
            assertThatThrownBy(() -> stepUp.confirm(PASSWORD, null)).hasMessage("access.error.stepUpCode");
            assertThatThrownBy(() -> stepUp.confirm("nije ta lozinka", code)).hasMessage("access.error.stepUpCode");
            stepUp.confirm(PASSWORD, code);
            assertThat(stepUp.isOwed()).isFalse();
            assertThatThrownBy(() -> stepUp.confirm(PASSWORD, code)).isInstanceOf(DomainException.class);
        });
    }

    @Test
    void a_session_that_was_unlocked_or_belongs_to_nobody_has_shown_nothing() {
        at(later, () -> {
            session.find().orElseThrow().unlock(later);
            assertThat(stepUp.isOwed()).isTrue();
            session.is(null);
            assertThatThrownBy(() -> administration.switchOff(NOBODY)).isInstanceOf(StepUpOwed.class);
        });
    }
}
