package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.Answer;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Danger is told at once, and a suspected minor owes a note (D29, D30). */
@InServer
class ContactCrisisIT extends ContactTrial {

    @Inject
    CrisesHeard heard;

    private ContactDraft dangerous(String how) {
        ContactDraft draft = Calls.aCall();
        switch (how) {
            case "danger" -> draft.setDanger(true);
            case "now" -> draft.getCrisis().setImmediateDanger(Answer.YES);
            default -> draft.setPurposes(Set.of("CRISIS"));
        }
        return draft;
    }

    private boolean isOnTheDay(String code) {
        ContactFilter open = new ContactFilter(null, null, null, null, null, null, null, null, true, code);
        return Desk.ask(Role.SUPERVISOR, () -> queries.rows(open, ContactPages.FIRST))
                        .total()
                == 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"danger", "now", "purpose"})
    void danger_is_told_and_stays_on_the_day_until_a_supervisor_takes_note(String how) {
        String code = save(dangerous(how));

        assertThat(heard.codes()).contains(code);
        assertThat(isOnTheDay(code)).isTrue();
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.takeNote(code)).isInstanceOf(EJBAccessException.class));

        Desk.as(Role.SUPERVISOR, () -> service.takeNote(code));
        assertThat(isOnTheDay(code)).isFalse();
        assertThat(details(code).notedAt()).isNotNull();
    }

    @Test
    void a_calm_call_alarms_nobody() {
        String code = save(Calls.aCall());
        assertThat(heard.codes()).doesNotContain(code);
        assertThat(isOnTheDay(code)).isFalse();
    }

    @Test
    void a_suspected_minor_owes_the_duty_note() {
        ContactDraft draft = Calls.aCall();
        draft.getCrisis().setMinor(Answer.YES);
        assertRefused(draft, "crisis.duty", "contact.error.dutyMissing");

        draft.getCrisis().setDuty(DutyNote.NOT_DONE);
        assertRefused(draft, "crisis.dutyReason", "contact.error.dutyReasonMissing");

        draft.getCrisis().setDutyReason("pozivateljka nije rekla gde je");
        assertThat(details(save(draft)).facts().getCrisis().getDuty()).isEqualTo(DutyNote.NOT_DONE);
    }
}
