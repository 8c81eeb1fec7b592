package org.oslonac.core.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class HandoverServiceIT {

    private static final PageRequest PAGE = new PageRequest(0, 200, "", true);

    @Inject
    HandoverService service;

    @Inject
    HandoverQueries queries;

    @Inject
    CallBackService calls;

    @Inject
    CurrentStaff current;

    @Inject
    Clients clients;

    private static HandoverDraft draft(String body, String code) {
        HandoverDraft draft = new HandoverDraft();
        draft.setBody(body);
        HandoverDraft.RiskDraft risk = new HandoverDraft.RiskDraft();
        risk.setCode(code);
        risk.setWatch("bivši partner zna adresu");
        draft.getAtRisk().add(risk);
        return draft;
    }

    @Test
    void a_note_hands_over_the_open_calls_and_whom_to_watch_over() {
        Clients.Client client = clients.open();
        CallBackDraft call = new CallBackDraft();
        call.setCaseFileId(client.id());
        call.setDueAt(LocalDateTime.now(OfficeTime.ZONE).plusHours(2));
        long promised = Desk.ask(Role.CONSULTANT, () -> calls.promise(call));

        long id = Desk.ask(Role.CONSULTANT, () -> service.handOver(draft("Noć je bila mirna.", client.code())));
        HandoverDetails note = Desk.ask(Role.CASE_MANAGER, () -> queries.details(id));

        assertThat(note.callBacks()).contains(promised);
        assertThat(note.atRisk()).extracting(HandoverDetails.Risk::code).containsExactly(client.code());
    }

    @Test
    void a_code_that_is_no_clients_is_refused() {
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.handOver(draft("x", "A-1999-999")))
                        .hasMessage("shift.error.noClient"));
    }

    @Test
    void it_is_unread_for_a_colleague_until_she_marks_it_and_never_for_its_author() {
        long id = Desk.ask(Role.CONSULTANT, () -> service.handOver(draft("Za čitanje", null)));
        assertThat(isUnread(Role.CASE_MANAGER, id)).isTrue();
        assertThat(isUnread(Role.CONSULTANT, id)).isFalse();

        Desk.as(Role.CASE_MANAGER, () -> service.markRead(id));
        Desk.as(Role.CASE_MANAGER, () -> service.markRead(id));

        assertThat(isUnread(Role.CASE_MANAGER, id)).isFalse();
        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.details(id)).readers())
                .hasSize(1);
    }

    private boolean isUnread(String role, long id) {
        return Desk.ask(role, () -> queries.unread(current.id(), PAGE)).rows().stream()
                .anyMatch(row -> row.id() == id);
    }
}
