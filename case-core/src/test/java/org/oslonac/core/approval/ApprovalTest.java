package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final long REQUESTER = 1;
    private static final long EDITOR = 2;
    private static final long APPROVER = 3;

    private static SubjectVersion version(String hash, Long... editors) {
        return new SubjectVersion("PROBA", 7, "A-2026-001", hash, Set.of(editors));
    }

    private static Approval submitted() {
        return new Approval(version("h", EDITOR), REQUESTER, NOW);
    }

    private static ApprovalAct act(Decision decision, long who, Instant at) {
        return new ApprovalAct(decision, who, null, at, decision.isNoteOwed() ? "nedostaje procena" : null);
    }

    private static ApprovalAct approve(long who) {
        return act(Decision.APPROVE, who, NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_is_taken_once(Decision decision) {
        Approval approval = submitted();

        assertThat(approval.decide(act(decision, APPROVER, NOW), version("h", EDITOR)))
                .isEqualTo(decision.leadsTo());
        assertThatThrownBy(() -> approval.decide(approve(APPROVER), version("h", EDITOR)))
                .hasMessage("approval.error.decided");
        assertThat(approval.getDecidedBy()).isEqualTo(APPROVER);
    }

    @Test
    void who_asked_and_who_edited_decide_nothing_even_when_the_edit_was_taken_back() {
        assertThatThrownBy(() -> submitted().decide(approve(REQUESTER), version("h")))
                .hasMessage("approval.error.own");
        assertThatThrownBy(() -> submitted().decide(approve(EDITOR), version("h")))
                .hasMessage("approval.error.own");
        assertThatThrownBy(() -> submitted().decide(approve(9), version("h", 9L)))
                .hasMessage("approval.error.own");
    }

    @Test
    void a_change_of_the_subject_voids_the_request() {
        Approval approval = submitted();

        assertThat(approval.decide(approve(APPROVER), version("other"))).isEqualTo(ApprovalState.VOID);
        assertThat(approval.getDecidedBy()).isNull();
    }

    @Test
    void after_its_time_nothing_is_decided_and_nothing_done() {
        Instant late = NOW.plus(Approval.GOOD_FOR);
        assertThat(submitted().decide(act(Decision.APPROVE, APPROVER, late), version("h")))
                .isEqualTo(ApprovalState.EXPIRED);

        Approval approved = submitted();
        approved.decide(act(Decision.APPROVE, APPROVER, late.minusSeconds(1)), version("h"));
        assertThatThrownBy(() -> approved.use(version("h"), late)).hasMessage("approval.error.missing");
    }

    @Test
    void a_rejection_owes_a_reason() {
        ApprovalAct silent = new ApprovalAct(Decision.REJECT, APPROVER, null, NOW, "  ");

        assertThatThrownBy(() -> submitted().decide(silent, version("h"))).hasMessage("approval.error.noteOwed");
    }

    @Test
    void an_approval_is_good_for_one_act_on_the_same_version() {
        Approval approval = submitted();
        assertThatThrownBy(() -> approval.use(version("h"), NOW)).hasMessage("approval.error.missing");
        approval.decide(approve(APPROVER), version("h"));

        assertThatThrownBy(() -> approval.use(version("other"), NOW)).hasMessage("approval.error.changed");
        assertThat(approval.use(version("h"), NOW).approvedBy()).isEqualTo(APPROVER);
        assertThatThrownBy(() -> approval.use(version("h"), NOW)).hasMessage("approval.error.missing");
    }

    @Test
    void what_is_dropped_is_void_and_what_was_decided_stays() {
        Approval approval = submitted();
        approval.drop(NOW);
        assertThat(approval.getState()).isEqualTo(ApprovalState.VOID);

        Approval decided = submitted();
        decided.decide(act(Decision.REJECT, APPROVER, NOW), version("h"));
        decided.drop(NOW.plus(Duration.ofDays(1)));
        assertThat(decided.getState()).isEqualTo(ApprovalState.REJECTED);
    }
}
