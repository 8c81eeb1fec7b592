package org.oslonac.core.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Who looked at a case (D44). */
@InServer
class ViewersIT {

    @Inject
    ViewerQueries queries;

    @Inject
    CaseFileQueries cases;

    @Inject
    PersonQueries people;

    @Inject
    Clients clients;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private Client client;
    private LocalDate today;

    @BeforeEach
    void aCase() {
        today = LocalDate.now(clock);
        client = clients.openFor("konsultantkinja");
    }

    private Viewers ask(String who) {
        return Desk.ask(who, () -> queries.of(client.code(), today, today));
    }

    private boolean mayAsk(String who) {
        return Desk.ask(who, () -> queries.mayAsk(client.code()));
    }

    private Viewing viewing(String name) {
        return ask("voditeljka").days().get(0).viewings().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_says_who_saw_which_classes_and_never_a_value() {
        Desk.as(
                "konsultantkinja",
                () -> people.reveal(cases.details(client.code()).summary().personId()));

        Viewing viewing = viewing("Probna Konsultantkinja");
        assertThat(viewing.roles()).containsExactly("CONSULTANT");
        assertThat(viewing.classes()).contains(DataClass.IDENTITY, DataClass.TRAFFICKING);
        assertThat(viewing.acts()).contains(Viewing.Act.LOOKED, Viewing.Act.REVEALED);
        assertThat(viewing.last()).isAfterOrEqualTo(viewing.first());
    }

    @Test
    void an_attempt_that_was_refused_stands_in_it() {
        Desk.as(
                "advokatica",
                () -> assertThatThrownBy(() -> cases.details(client.code())).isInstanceOf(NotFound.class));

        Viewing viewing = viewing("Probna Advokatica");
        assertThat(viewing.acts()).containsExactly(Viewing.Act.REFUSED);
        assertThat(viewing.classes()).isEmpty();
    }

    @Test
    void it_is_for_who_leads_for_supervisors_and_for_the_protection_officer() {
        assertThat(ask("voditeljka").days()).isNotEmpty();
        assertThat(ask("supervizorka").days()).isNotEmpty();
        assertThat(ask("dpo").days()).isNotEmpty();
        for (String who : List.of("konsultantkinja", "advokatica", "admin", "analiticarka")) {
            assertThatThrownBy(() -> ask(who)).isInstanceOf(EJBAccessException.class);
        }
        assertThat(mayAsk("voditeljka")).isTrue();
        assertThat(mayAsk("supervizorka")).isTrue();
        assertThat(mayAsk("dpo")).isTrue();
        client = clients.openFor("konsultantkinja");
        database.change("update core_case_file set owner_id = null where id = ?1", client.id());
        assertThat(mayAsk("voditeljka")).isFalse();
        assertThatThrownBy(() -> Desk.ask("dpo", () -> queries.of("A-2026-999997", today, today)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asking_leaves_a_trace_of_its_own() {
        ask("dpo");
        assertThat(ask("voditeljka").days().get(0).viewings())
                .extracting(Viewing::name)
                .contains("Probno Lice za Zaštitu");
    }
}
