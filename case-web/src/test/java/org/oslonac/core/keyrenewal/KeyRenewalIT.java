package org.oslonac.core.keyrenewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.vault.VaultKeeper;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** New keys take two people, and then everything is sealed under them while the house works. */
@InServer
class KeyRenewalIT {

    @Inject
    KeyRenewalService renewals;

    @Inject
    KeyRenewalWork work;

    @Inject
    VaultKeeper keeper;

    @Inject
    ApprovalService approvals;

    @Inject
    PersonQueries people;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private String name(Client client) {
        return (String) database.sql(
                        "select p.given_name from core_person p join core_case_file f on f.person_id = p.id where f.id = ?",
                        client.id())
                .get(0);
    }

    private KeyState state() {
        return Desk.ask(Role.ADMIN, () -> renewals.state());
    }

    @Test
    void after_a_second_person_agrees_everything_is_sealed_again_and_opens_as_before() {
        Client client = clients.open();
        String before = name(client);
        Desk.as(Role.ADMIN, () -> renewals.ask());
        assertThat(state().isQuiet()).isFalse();
        Desk.as(Role.ADMIN, () -> assertThatThrownBy(() -> renewals.ask()).hasMessage("keyrenewal.error.already"));
        assertThat(name(client)).as("asking alone changes nothing").isEqualTo(before);

        long request = state().waiting();
        Desk.as("supervizorka", () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
        work.goOn();

        KeyRenewalRow done = state().renewals().get(0);
        assertThat(done.finishedAt()).isNotNull();
        assertThat(done.rows()).isPositive();
        assertThat(done.approvedBy()).isNotEqualTo(done.requestedBy());
        assertThat(state().isQuiet()).isTrue();
        assertThat(name(client)).isNotEqualTo(before);
        long person = database.count("select f.personId from CaseFile f where f.id = ?1", client.id());
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> people.reveal(person)).getGivenName())
                .isEqualTo("Test");
    }

    @Test
    void without_a_renewal_that_was_allowed_the_watch_does_nothing() {
        Client client = clients.open();
        String before = name(client);
        work.goOn();
        assertThat(name(client)).isEqualTo(before);
    }

    @Test
    void a_key_that_another_server_has_retired_seals_nothing_more() {
        Client client = clients.open();
        String before = name(client);
        database.change(
                "update core_data_key set retired_at = utc_timestamp(6) where owner_kind = 'PERSON' and owner_id = ?",
                database.count("select f.personId from CaseFile f where f.id = ?1", client.id()));
        AtomicInteger sealed = new AtomicInteger();

        keeper.finishRenewal(rows ->
                assertThat(sealed.addAndGet(rows)).as("rows of one person").isLessThan(20));

        assertThat(sealed).hasPositiveValue();
        assertThat(name(client)).isNotEqualTo(before);
    }
}
