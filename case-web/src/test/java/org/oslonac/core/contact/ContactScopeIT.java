package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** A contact of nobody is the whole line's; one that is about a client follows her case. */
@InServer
class ContactScopeIT {

    @Inject
    ContactService contacts;

    @Inject
    ContactQueries queries;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private String taken(String by, Client... about) {
        ContactDraft draft = new ContactDraft();
        draft.setSubmissionKey(UUID.randomUUID().toString());
        draft.setLine("SOS");
        draft.setChannel("SOS_PHONE");
        draft.setDirection("IN");
        draft.setStartedAt(java.time.Instant.now().minusSeconds(60));
        draft.setPurposes(Set.of("HELP_SELF"));
        for (Client client : about) {
            draft.getClients().add(client.id());
        }
        return Desk.ask(by, () -> contacts.save(draft));
    }

    private boolean sees(String who, String code) {
        return Desk.ask(who, () -> {
            ContactFilter one = new ContactFilter(null, null, null, null, null, null, null, null, false, code);
            boolean listed = queries.rows(one, new PageRequest(0, 10, "startedAt", false))
                            .total()
                    == 1;
            try {
                queries.details(code);
                assertThat(listed).isTrue();
                return true;
            } catch (NotFound hidden) {
                assertThat(listed).isFalse();
                return false;
            }
        });
    }

    @Test
    void a_contact_without_a_client_is_the_whole_lines() {
        assertThat(sees("konsultantkinja", taken("voditeljka"))).isTrue();
    }

    @Test
    void a_contact_about_a_client_is_her_teams_and_of_who_took_it() {
        Client hidden = clients.openFor();
        Client open = clients.openFor("konsultantkinja");

        assertThat(sees("konsultantkinja", taken("voditeljka", hidden))).isFalse();
        assertThat(sees("konsultantkinja", taken("voditeljka", hidden, open))).isTrue();

        String own = taken("konsultantkinja", open);
        database.change("delete from core_case_member where case_file_id = ?", open.id());
        assertThat(sees("konsultantkinja", own)).isTrue();
        assertThat(sees("supervizorka", own)).isFalse();
        assertThat(Desk.ask("konsultantkinja", () -> queries.details(own)).clients())
                .isEmpty();
    }

    @Test
    void a_relation_to_one_of_its_clients_closes_it_whoever_took_it() {
        Client hers = clients.openFor("konsultantkinja");
        Client other = clients.openFor("konsultantkinja");
        String call = taken("konsultantkinja", hers, other);
        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " select nextval(core_row_id), ?, id, 'PARTY', id, utc_timestamp(6) from core_staff_account"
                        + " where username = 'konsultantkinja'",
                hers.id());

        assertThat(sees("konsultantkinja", call)).isFalse();
        assertThat(sees("voditeljka", call)).isTrue();
    }
}
