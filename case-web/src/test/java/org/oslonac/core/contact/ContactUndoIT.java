package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** A quick code can be taken back for a moment. */
@InServer
class ContactUndoIT extends ContactTrial {

    private Instant undo(String who, String code, Duration later) {
        Instant[] start = new Instant[1];
        Desk.as(who, () -> HouseClock.at(Instant.now().plus(later), () -> start[0] = service.undo(code)));
        return start[0];
    }

    private void assertStays(String who, String code, Duration later) {
        assertThatThrownBy(() -> undo(who, code, later)).hasMessage("contact.error.undoTooLate");
        assertThat(details(code).code()).isEqualTo(code);
    }

    @Test
    void a_quick_code_is_gone_without_a_rest_and_its_key_is_free_again() {
        ContactDraft draft = Calls.aQuickCode("SILENT");
        String code = save(draft);
        long id = id(code);

        assertThat(undo(Role.CONSULTANT, code, Duration.ZERO)).isEqualTo(draft.getStartedAt());

        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> queries.details(code)).isInstanceOf(NotFound.class));
        assertThat(traces("CHANGED", id)).isEqualTo(1);
        draft.setNonCounselling(null);
        draft.setPurposes(Set.of("CRISIS"));
        assertThat(details(save(draft)).facts().getStartedAt()).isEqualTo(draft.getStartedAt());
    }

    @Test
    void it_can_be_too_late() {
        assertStays(Role.CONSULTANT, save(Calls.aQuickCode("SILENT")), Contact.UNDO_WITHIN.plusSeconds(1));
    }

    @Test
    void nobody_takes_back_what_somebody_else_wrote() {
        assertStays(Role.SUPERVISOR, save(Calls.aQuickCode("SILENT")), Duration.ZERO);
    }

    @Test
    void a_talk_is_not_taken_back() {
        assertStays(Role.CONSULTANT, save(Calls.aCall()), Duration.ZERO);
    }

    @Test
    void what_was_corrected_is_not_taken_back() {
        String code = save(Calls.aQuickCode("SILENT"));
        ContactDraft facts = details(code).facts();
        facts.setSummary("ipak je nešto rekla");
        Desk.as(Role.CONSULTANT, () -> service.correct(code, facts, null));
        assertStays(Role.CONSULTANT, code, Duration.ZERO);
    }
}
