package org.oslonac.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class RegularContactServiceIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, "due", true);

    @Inject
    CallBackService service;

    @Inject
    CallBackQueries queries;

    @Inject
    RegularContactService rhythms;

    @Inject
    RegularContactQueries rhythmQueries;

    @Inject
    Clients clients;

    private Clients.Client client;

    @BeforeEach
    void open() {
        client = clients.open();
    }

    private static LocalDateTime in(int hours) {
        return LocalDateTime.now(OfficeTime.ZONE).plusHours(hours).withSecond(0).withNano(0);
    }

    private AttemptDraft attempt(CallBackRow call, String result) {
        AttemptDraft draft = new AttemptDraft();
        draft.setCallBackId(call.id());
        draft.setVersion(call.version());
        draft.setResult(result);
        draft.setNextDueAt("REACHED".equals(result) ? null : in(26));
        return draft;
    }

    private List<CallBackRow> calls() {
        return Desk.ask(
                Role.CONSULTANT,
                () -> queries.rows(new CallBackFilter(null, null, null, client.id()), PAGE)
                        .rows());
    }

    private long agree(int escalateAfter) {
        RegularContactDraft draft = new RegularContactDraft();
        draft.setCaseFileId(client.id());
        draft.setEveryDays(7);
        draft.setEscalateAfter(escalateAfter);
        draft.setFirstOn(LocalDate.now(OfficeTime.ZONE).plusDays(1));
        return Desk.ask(Role.CONSULTANT, () -> rhythms.agree(draft));
    }

    @Test
    void reaching_her_promises_the_next_call() {
        agree(3);
        CallBackRow first = calls().get(0);

        AttemptDraft tried = attempt(first, "REACHED");
        Desk.as(Role.CONSULTANT, () -> service.attempt(tried));

        assertThat(calls())
                .extracting(CallBackRow::state)
                .containsExactlyInAnyOrder(CallBackState.DONE, CallBackState.DUE);
    }

    @Test
    void a_miss_shows_her_among_those_not_reached_and_enough_of_them_to_the_supervisor() {
        agree(1);
        assertThat(codes(RegularContactScope.NOT_REACHED)).doesNotContain(client.code());

        AttemptDraft tried = attempt(calls().get(0), "OTHER_PERSON");
        Desk.as(Role.CONSULTANT, () -> service.attempt(tried));

        assertThat(codes(RegularContactScope.NOT_REACHED)).contains(client.code());
        assertThat(codes(RegularContactScope.ESCALATED)).contains(client.code());
    }

    private List<String> codes(RegularContactScope scope) {
        return Desk.ask(Role.SUPERVISOR, () -> rhythmQueries.rows(scope, new PageRequest(0, 200, "", true)))
                .rows()
                .stream()
                .map(RegularContactRow::code)
                .toList();
    }

    @Test
    void a_new_rhythm_replaces_the_old_one_and_its_open_call() {
        agree(3);
        agree(2);

        assertThat(calls())
                .extracting(CallBackRow::state)
                .containsExactlyInAnyOrder(CallBackState.CANCELLED, CallBackState.DUE);
    }

    @Test
    void its_open_call_is_not_cancelled_alone() {
        agree(3);
        CallBackRow call = calls().get(0);

        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.cancel(call.id(), call.version(), "zašto ne"))
                        .hasMessage("callback.error.ofRhythm"));
    }

    @Test
    void her_own_call_begins_the_rhythm_again() {
        agree(3);

        Desk.as(Role.CONSULTANT, () -> service.reached(client.id(), Instant.now()));

        assertThat(Desk.ask(Role.CONSULTANT, () -> rhythmQueries.of(client.id()))
                        .orElseThrow()
                        .lastReachedAt())
                .isNotNull();
    }
}
