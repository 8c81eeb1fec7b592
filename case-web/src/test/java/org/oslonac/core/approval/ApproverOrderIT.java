package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class ApproverOrderIT extends ApprovalTrial {

    private static final String KIND = "TEST_ACT";

    @Inject
    ApproverOrderService orders;

    @AfterEach
    void asBefore() {
        database.change("delete from core_approver_chain where subject_type = ?", KIND);
        database.change("update core_approval set state = 'VOID' where subject_type = 'APPROVER_ORDER'"
                + " and state = 'SUBMITTED'");
    }

    private List<Long> now(String kind) {
        return Desk.ask(Role.ADMIN, () -> orders.rows(kind)).stream()
                .map(ApproverRow::staffId)
                .toList();
    }

    private List<Long> turned() {
        List<Long> turned = new ArrayList<>(now(KIND));
        Collections.reverse(turned);
        return turned;
    }

    private long ask(String who, List<Long> order) {
        return Desk.ask(who, () -> orders.ask(KIND, order));
    }

    @Test
    void an_order_of_one_kind_holds_for_it_alone_once_a_second_person_agrees() {
        List<Long> before = now(KIND);
        long request = ask(FIRST, turned());
        assertThat(now(KIND)).isEqualTo(before);
        assertThatThrownBy(() -> decide(FIRST, request, Decision.APPROVE)).hasMessage("approval.error.own");
        assertThat(Desk.ask(DEPUTY, () -> queries.details(request)).row().label())
                .as("who would be asked first")
                .startsWith("Prob");

        assertThat(decide(DEPUTY, request, Decision.APPROVE)).isEqualTo(ApprovalState.APPROVED);

        assertThat(now(KIND)).startsWith(before.get(before.size() - 1)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(now("ROLE_CHANGE")).isEqualTo(before);
        long act = asked(ASKER, Duration.ZERO);
        assertThat(Desk.ask(ASKER, () -> queries.details(act)).turns())
                .extracting(Turn::staffId)
                .startsWith(now(KIND).get(0));
        assertThat(Desk.ask(Role.ADMIN, orders::kinds))
                .filteredOn(ApproverKind::own)
                .extracting(ApproverKind::type)
                .contains(KIND);
    }

    @Test
    void it_goes_back_to_the_order_of_all_by_two_people_too() {
        List<Long> all = now(KIND);
        decide(DEPUTY, ask(FIRST, turned()), Decision.APPROVE);

        decide(DEPUTY, ask(FIRST, List.of()), Decision.APPROVE);

        assertThat(now(KIND)).isEqualTo(all);
        assertThat(database.sql("select count(*) from core_approver_chain where subject_type = ?", KIND))
                .allSatisfy(rows -> assertThat(((Number) rows).intValue()).isZero());
    }

    @Test
    void whoever_asks_anew_voids_what_was_asked_before() {
        long first = ask(Role.ADMIN, turned());
        assertThat(ask(Role.ADMIN, turned())).as("the same again").isEqualTo(first);

        List<Long> other = new ArrayList<>(now(KIND));
        Collections.swap(other, 0, 1);
        long second = ask(FIRST, other);

        assertThat(state(first)).isEqualTo("VOID");
        assertThat(Desk.ask(Role.ADMIN, () -> orders.waiting(KIND))).contains(second);
    }

    @Test
    void nobody_is_left_out_and_nothing_is_asked_that_holds_already() {
        List<Long> all = now(KIND);
        assertThatThrownBy(() -> ask(FIRST, all.subList(0, 1))).hasMessage("approval.error.sameOrder");
        assertThatThrownBy(() -> ask(FIRST, List.of())).hasMessage("approval.error.sameOrder");
        assertThatThrownBy(() -> Desk.ask(FIRST, () -> orders.ask("NOTHING", all)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void where_fewer_than_two_decide_it_says_whom_to_appoint() {
        assertThat(Desk.ask(Role.ADMIN, orders::toAppoint)).isEmpty();
        List<?> others =
                database.sql("select a.id from core_staff_account a join core_staff_role r on r.staff_id = a.id"
                        + " where r.role = 'SUPERVISOR' and a.enabled = true and a.username <> '" + FIRST + "'");
        others.forEach(id -> database.change("update core_staff_account set enabled = false where id = ?", id));
        try {
            assertThat(Desk.ask(Role.ADMIN, orders::toAppoint)).contains("Probna Voditeljka");
            assertThatThrownBy(() -> ask(Role.ADMIN, now(KIND))).hasMessage("approval.error.fewApprovers");
        } finally {
            others.forEach(id -> database.change("update core_staff_account set enabled = true where id = ?", id));
        }
    }
}
