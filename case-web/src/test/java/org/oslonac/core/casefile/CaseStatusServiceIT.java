package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.casefile.api.CaseStatus.ACTIVE;
import static org.oslonac.core.casefile.api.CaseStatus.CLOSED;
import static org.oslonac.core.casefile.api.CaseStatus.CLOSED_REFERRED;
import static org.oslonac.core.casefile.api.CaseStatus.FOLLOW_UP;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.OnOwnRows;
import org.oslonac.testing.inside.OpenInTest;

@OnOwnRows
class CaseStatusServiceIT extends CaseTrial {

    private static final Map<CaseStep, CaseStatus> LEADS_TO = Map.of(
            CaseStep.ACTIVATE, ACTIVE,
            CaseStep.FOLLOW, FOLLOW_UP,
            CaseStep.RESUME, ACTIVE,
            CaseStep.CLOSE, CLOSED,
            CaseStep.CLOSE_REFERRED, CLOSED_REFERRED,
            CaseStep.REOPEN, ACTIVE);

    @Inject
    Timeline timeline;

    @Inject
    CaseStatusService steps;

    @Inject
    ApprovalService approvals;

    @Inject
    StepsHeard heard;

    private static StatusDraft because() {
        StatusDraft draft = new StatusDraft();
        draft.setReason("tako je dogovoreno");
        draft.setClosureReason("GOALS_MET");
        return draft;
    }

    private void take(String who, String code, CaseStep step, StatusDraft draft) {
        Desk.as(who, () -> steps.take(code, step, draft));
    }

    private void put(String code, CaseStatus status) {
        database.change("update core_case_file set status = ? where code = ?", status.name(), code);
    }

    private CaseStatus status(String code) {
        return details(code).summary().status();
    }

    private String aCompleteCase() {
        String code = open(Role.CASE_MANAGER, aCase());
        complete(code);
        return code;
    }

    private long file(String code) {
        return database.count("select f.id from CaseFile f where f.code = ?1", code);
    }

    private long changes(String code) {
        return database.count("select count(c) from CaseStatusChange c where c.caseFileId = ?1", file(code));
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void a_step_is_taken_from_its_statuses_by_its_role_and_in_no_other_way(CaseStep step) {
        String code = aCompleteCase();
        for (CaseStatus from : CaseStatus.values()) {
            for (String role : List.of(Role.CASE_MANAGER, Role.SUPERVISOR, Role.CONSULTANT, Role.LAWYER)) {
                put(code, from);
                long before = changes(code);
                boolean may = role.equals(step.actor()) && step.isPossibleFrom(from);
                if (may) {
                    take(role, code, step, because());
                } else {
                    assertThatThrownBy(() -> take(role, code, step, because()))
                            .as("%s from %s by %s", step, from, role)
                            .isInstanceOf(refusal(role, step));
                }
                assertThat(status(code)).isEqualTo(may ? LEADS_TO.get(step) : from);
                assertThat(changes(code)).isEqualTo(may ? before + 1 : before);
            }
        }
    }

    private static Class<? extends RuntimeException> refusal(String role, CaseStep step) {
        if (!List.of(Role.CASE_MANAGER, Role.SUPERVISOR).contains(role)) {
            return EJBAccessException.class;
        }
        return role.equals(step.actor()) ? DomainException.class : NotFound.class;
    }

    @Test
    void the_page_offers_the_steps_that_the_asker_can_take() {
        String code = aCompleteCase();
        put(code, ACTIVE);

        assertThat(Desk.ask(Role.CASE_MANAGER, () -> queries.details(code)).steps())
                .containsExactly(CaseStep.FOLLOW);
        assertThat(Desk.ask(Role.SUPERVISOR, () -> queries.details(code)).steps())
                .containsExactly(CaseStep.CLOSE, CaseStep.CLOSE_REFERRED);
        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.details(code)).steps())
                .isEmpty();
    }

    @Test
    void intake_is_not_over_while_something_is_missing_and_vital_interest_stands_in_for_consent() {
        String code = open(Role.CASE_MANAGER, aCase());
        assertThatThrownBy(() -> take(Role.CASE_MANAGER, code, CaseStep.ACTIVATE, new StatusDraft()))
                .isInstanceOfSatisfying(
                        IntakeIncomplete.class,
                        refusal -> assertThat(refusal.missing())
                                .containsExactly(Missing.RISK, Missing.LANGUAGE, Missing.CONSENT));

        complete(code);
        CaseDataDraft data = details(code).data();
        database.change("update core_consent set answer = 'REFUSED' where case_file_id = ?", file(code));
        assertThat(details(code).missing()).containsExactly(Missing.CONSENT);
        data.setVitalInterestNote("život joj je u opasnosti");
        Desk.as(Role.CASE_MANAGER, () -> service.amend(code, data));
        take(Role.CASE_MANAGER, code, CaseStep.ACTIVATE, new StatusDraft());
        assertThat(status(code)).isEqualTo(ACTIVE);
    }

    @Test
    void closing_and_reopening_owe_a_reason() {
        String code = aCompleteCase();
        put(code, ACTIVE);
        StatusDraft none = new StatusDraft();
        assertThatThrownBy(() -> take(Role.SUPERVISOR, code, CaseStep.CLOSE, none))
                .hasMessage("casefile.error.closingWithoutReason");
        take(Role.SUPERVISOR, code, CaseStep.CLOSE, because());
        assertThatThrownBy(() -> take(Role.CASE_MANAGER, code, CaseStep.REOPEN, none))
                .hasMessage("casefile.error.reopeningWithoutReason");
        assertThat(status(code)).isEqualTo(CLOSED);
    }

    @Test
    void what_a_feature_still_has_open_keeps_the_case_open_until_a_supervisor_says_why_not_and_another_approves() {
        String code = aCompleteCase();
        put(code, ACTIVE);
        long id = file(code);
        database.change(OpenInTest.OPEN, code);
        assertThat(Desk.ask(Role.SUPERVISOR, () -> steps.stillOpen(id))).containsExactly(OpenInTest.KEY);

        assertThatThrownBy(() -> take(Role.SUPERVISOR, code, CaseStep.CLOSE, because()))
                .isInstanceOfSatisfying(
                        CaseStaysOpen.class,
                        refusal -> assertThat(refusal.stillOpen()).containsExactly(OpenInTest.KEY));
        assertThat(status(code)).isEqualTo(ACTIVE);

        StatusDraft override = because();
        override.setOverrideReason("preselila se, nastavlja druga organizacija");
        assertThat(Desk.ask(Role.SUPERVISOR, () -> steps.take(code, CaseStep.CLOSE, override)))
                .isFalse();
        assertThat(status(code)).isEqualTo(ACTIVE);
        long request = waiting(id);

        assertThatThrownBy(() -> approve(Role.SUPERVISOR, request)).hasMessage("approval.error.own");
        assertThat(approve("zamenica", request)).isEqualTo(ApprovalState.APPROVED);
        assertThat(status(code)).isEqualTo(CLOSED);
        assertThat(lastReason(code)).endsWith("preselila se, nastavlja druga organizacija");
    }

    private long waiting(long caseFileId) {
        return Desk.ask(Role.SUPERVISOR, () -> steps.closingThatWaits(caseFileId))
                .orElseThrow();
    }

    private ApprovalState approve(String who, long request) {
        return Desk.ask(who, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
    }

    @Test
    void the_same_wish_twice_is_one_request_and_another_wish_voids_it() {
        String code = aCompleteCase();
        put(code, ACTIVE);
        long id = file(code);
        database.change(OpenInTest.OPEN, code);
        StatusDraft wish = because();
        wish.setOverrideReason("preselila se");
        take(Role.SUPERVISOR, code, CaseStep.CLOSE, wish);
        long first = waiting(id);
        take(Role.SUPERVISOR, code, CaseStep.CLOSE, wish);
        assertThat(waiting(id)).isEqualTo(first);

        wish.setOverrideReason("odustala je od pomoći");
        take(Role.SUPERVISOR, code, CaseStep.CLOSE, wish);
        assertThat(waiting(id)).isNotEqualTo(first);
        assertThatThrownBy(() -> approve("zamenica", first)).hasMessage("approval.error.decided");
    }

    @Test
    void a_case_that_changed_after_the_wish_is_not_closed() {
        String code = aCompleteCase();
        put(code, ACTIVE);
        long id = file(code);
        database.change(OpenInTest.OPEN, code);
        StatusDraft wish = because();
        wish.setOverrideReason("preselila se");
        take(Role.SUPERVISOR, code, CaseStep.CLOSE, wish);
        long request = waiting(id);
        take(Role.CASE_MANAGER, code, CaseStep.FOLLOW, because());

        assertThat(approve("zamenica", request)).isEqualTo(ApprovalState.VOID);
        assertThat(status(code)).isEqualTo(FOLLOW_UP);
    }

    @Test
    void a_step_keeps_who_why_and_leaves_a_trace_and_the_house_is_told() {
        String code = aCompleteCase();
        take(Role.CASE_MANAGER, code, CaseStep.ACTIVATE, because());
        take(Role.SUPERVISOR, code, CaseStep.CLOSE_REFERRED, because());
        take(Role.CASE_MANAGER, code, CaseStep.REOPEN, because());

        assertThat(heard.of(file(code))).containsExactly(ACTIVE, CLOSED_REFERRED, ACTIVE);
        assertThat(traces(AuditAction.CHANGED, "case_file", file(code))).isEqualTo(4);
        Object[] closing = (Object[]) database.sql(
                        "select staff_id, closure_reason from core_case_status_change"
                                + " where case_file_id = ? and to_status = 'CLOSED_REFERRED'",
                        file(code))
                .get(0);
        assertThat(((Number) closing[0]).longValue()).isEqualTo(staff("supervizorka"));
        assertThat(closing[1]).isEqualTo("GOALS_MET");
        assertThat(lastReason(code)).isEqualTo("tako je dogovoreno");
    }

    private String lastReason(String code) {
        return Desk.ask(Role.SUPERVISOR, () -> timeline.events(file(code), List.of(CaseTimeline.STATUS), null, 1))
                .events()
                .get(0)
                .text();
    }

    @Test
    void a_listener_that_cannot_go_along_undoes_the_step() {
        String code = aCompleteCase();
        heard.failFor(file(code));
        long before = changes(code);

        assertThatThrownBy(() -> take(Role.CASE_MANAGER, code, CaseStep.ACTIVATE, because()))
                .isInstanceOf(EJBException.class);

        assertThat(status(code)).isEqualTo(CaseStatus.INTAKE);
        assertThat(changes(code)).isEqualTo(before);
    }
}
