package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Who may ask for a merge, allow it and read of it, and what makes a request void. */
@InServer
class PersonMergeApprovalIT extends PersonMergeTrial {

    @Test
    void a_change_of_one_of_them_voids_the_request() {
        long request = asked();
        amend(other, draft -> draft.setParentName("Proba"));

        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
        assertThat(personOf(otherCode)).isEqualTo(other);
    }

    @Test
    void a_new_case_of_the_other_voids_the_request_because_more_would_go_along() {
        long request = asked();
        CaseFileDraft draft = new CaseFileDraft();
        draft.setPersonId(other);
        Desk.as(Role.CASE_MANAGER, () -> cases.open(draft));

        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
    }

    @Test
    void choices_made_over_an_old_state_are_refused() {
        MergeDraft draft = chosen();
        amend(kept, changed -> changed.setParentName("Proba"));

        assertThatThrownBy(() -> Desk.ask(ASKER, () -> merges.ask(kept, other, draft)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_same_wish_twice_is_one_and_nobody_approves_her_own() {
        MergeDraft draft = chosen();
        long request = Desk.ask(ASKER, () -> merges.ask(kept, other, draft));

        assertThat(Desk.ask(ASKER, () -> merges.ask(kept, other, draft))).isEqualTo(request);
        assertThatThrownBy(
                        () -> Desk.ask(ASKER, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft())))
                .hasMessage("approval.error.own");
    }

    @Test
    void the_approver_reads_what_stays_and_what_does_not() {
        long request = asked();

        assertThat(Desk.ask(APPROVER, () -> requests.details(request)).facts())
                .extracting(fact -> fact.key() + "=" + fact.value())
                .contains(
                        "person.givenName=Liljana" + mark,
                        "person.merge.dropped=Ljiljana" + mark,
                        "person.merge.moving=" + otherCode,
                        "person.merge.reason=isti pasoš");
    }

    @Test
    void nothing_of_it_lies_readable_and_others_cannot_merge() {
        merged();
        assertThat(database.sql(
                        "select count(*) from core_person_merge where concat_ws('|', reason, kept_before,"
                                + " kept_phones, choices, moved) like ?",
                        "%" + mark + "%"))
                .isEqualTo(List.of(0L));
        for (String role : List.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.LAWYER, Role.ADMIN)) {
            assertThatThrownBy(() -> Desk.ask(role, merges::rows)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void whoever_may_not_know_of_every_case_of_both_neither_asks_nor_allows_nor_undoes() {
        long request = asked();
        leave(otherCode, APPROVER);
        assertThatThrownBy(() -> approve(request)).isInstanceOf(NotFound.class);
        leave(keptCode, ASKER);
        assertThatThrownBy(() -> Desk.ask(ASKER, () -> merges.sheet(kept, other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Desk.ask(ASKER, () -> merges.sheet(other, kept)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_related_to_one_of_them_is_closed_out_of_the_cases_of_both() {
        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at) select"
                        + " nextval(core_row_id), f.id, a.id,"
                        + " 'CLIENT', f.opened_by, utc_timestamp(6) from core_case_file f, core_staff_account a"
                        + " where f.code = ? and a.username = 'konsultantkinja'",
                keptCode);
        merged();

        assertThat(found("Proba" + mark)).isEmpty();
    }
}
