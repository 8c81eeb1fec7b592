package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ConsentRow;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedText;
import org.oslonac.core.vault.Vault;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** A case from before the register hands over what it knew of consent. */
@InServer
class CaseConsentsIT extends CaseTrial {

    @Inject
    CaseConsents handover;

    @Inject
    ConsentQueries register;

    @Inject
    Timeline timeline;

    @Inject
    Sealing sealing;

    private String aCaseFromBefore(ConsentState state, String note) {
        String code = open(Role.CASE_MANAGER, aCase());
        long id = database.count("select f.id from CaseFile f where f.code = ?1", code);
        database.change(
                "update core_case_file set consent_state = ?, consent_note = ? where id = ?",
                state.name(),
                sealing.note(id, note),
                id);
        return code;
    }

    private void handOver() {
        int moved;
        do {
            moved = handover.handOver();
        } while (moved > 0);
    }

    @ParameterizedTest
    @EnumSource(names = "NOT_ASKED", mode = EnumSource.Mode.EXCLUDE)
    void its_state_and_its_note_are_entered_in_the_register_once(ConsentState state) {
        String code = aCaseFromBefore(state, "rečeno pri prijemu");

        handOver();
        handOver();

        List<ConsentRow> rows =
                Desk.ask(Role.CASE_MANAGER, () -> register.sheet(code)).now();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(state);
            assertThat(row.note()).isEqualTo("rečeno pri prijemu");
            assertThat(row.carriedOver()).isTrue();
            assertThat(row.recordedBy()).isEqualTo(staff("voditeljka"));
        });
        assertThat(details(code).consent()).isEqualTo(state);
        assertThat(database.sql("select id from core_case_file where code = ? and consent_note is not null", code))
                .isEmpty();
    }

    @Test
    void what_was_noted_where_nothing_was_asked_becomes_a_note_of_the_case() {
        String code = aCaseFromBefore(ConsentState.NOT_ASKED, "još nije vreme za to");

        handOver();

        assertThat(details(code).consent()).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> register.sheet(code)).now())
                .isEmpty();
        long id = details(code).summary().id();
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> timeline.events(id, List.of("casefile.timeline.note"), null, 5))
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.text()).isEqualTo("još nije vreme za to"));
    }

    /** Seals a note as the case of before held it. */
    @ApplicationScoped
    @Transactional
    public static class Sealing {

        @Inject
        Vault vault;

        String note(long caseFileId, String plain) {
            return new SealedText()
                    .convertToDatabaseColumn(
                            vault.row(KeyOwner.caseFile(caseFileId), caseFileId).seal(CaseSecret.CONSENT_NOTE, plain));
        }
    }
}
