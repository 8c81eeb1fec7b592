package org.oslonac.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Who is related has no access to the file, from the moment at which it is written down (D7). */
@InServer
class RelationServiceIT {

    @Inject
    RelationService service;

    @Inject
    CaseFileService cases;

    @Inject
    CaseFileQueries queries;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }

    private static RelationDraft draft(Long staffId, RelationKind kind) {
        RelationDraft draft = new RelationDraft();
        draft.setStaffId(staffId);
        draft.setKind(kind);
        return draft;
    }

    private boolean sees(String who, String code) {
        return Desk.ask(who, () -> {
            try {
                queries.details(code);
                return true;
            } catch (NotFound hidden) {
                return false;
            }
        });
    }

    private String second(Client client) {
        return Desk.ask("voditeljka", () -> {
            CaseFileDraft draft = new CaseFileDraft();
            draft.setPersonId(queries.details(client.code()).summary().personId());
            draft.getData().getTeam().addAll(clients.desk());
            return cases.open(draft).text();
        });
    }

    @Test
    void a_colleague_closes_a_file_to_herself_and_cannot_open_it_again() {
        Client client = clients.open();
        Desk.as("konsultantkinja", () -> service.record(client.id(), draft(null, RelationKind.PARTY)));

        assertThat(sees("konsultantkinja", client.code())).isFalse();
        assertThat(sees("voditeljka", client.code())).isTrue();
        long id = database.count(
                "select r.id from CaseRelation r where r.caseFileId = ?1 and r.staffId = ?2",
                client.id(),
                staff("konsultantkinja"));
        assertThatThrownBy(() -> Desk.as("konsultantkinja", () -> service.takeBack(id)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        Desk.as("supervizorka", () -> service.takeBack(id));
        assertThat(sees("konsultantkinja", client.code())).isTrue();
    }

    @Test
    void a_relation_to_the_client_closes_all_her_files_and_those_that_come() {
        Client client = clients.open();
        String before = second(client);
        Desk.as("konsultantkinja", () -> service.record(client.id(), draft(null, RelationKind.CLIENT)));
        String after = second(client);

        assertThat(sees("konsultantkinja", client.code())).isFalse();
        assertThat(sees("konsultantkinja", before)).isFalse();
        assertThat(sees("konsultantkinja", after)).isFalse();
    }

    @Test
    void a_relation_to_a_party_closes_this_file_alone() {
        Client client = clients.open();
        String other = second(client);
        Desk.as("konsultantkinja", () -> service.record(client.id(), draft(null, RelationKind.PARTY)));

        assertThat(sees("konsultantkinja", client.code())).isFalse();
        assertThat(sees("konsultantkinja", other)).isTrue();
    }

    @Test
    void a_supervisor_writes_about_anybody_and_others_about_themselves_alone() {
        Client client = clients.open();
        Desk.as(
                "konsultantkinja",
                () -> assertThatThrownBy(
                                () -> service.record(client.id(), draft(staff("voditeljka"), RelationKind.CLIENT)))
                        .isInstanceOf(NotFound.class));
        Desk.as("supervizorka", () -> service.record(client.id(), draft(staff("voditeljka"), RelationKind.CLIENT)));

        assertThat(sees("voditeljka", client.code())).isFalse();
        assertThat(Desk.ask("supervizorka", () -> service.rows(client.id())))
                .extracting(RelationRow::staffId)
                .containsExactly(staff("voditeljka"));
    }

    @Test
    void a_supervisor_who_is_related_cannot_take_it_back() {
        Client client = clients.open();
        Desk.as("supervizorka", () -> service.record(client.id(), draft(null, RelationKind.CLIENT)));
        long id = database.count("select max(r.id) from CaseRelation r where r.caseFileId = ?1", client.id());

        Desk.as(
                "supervizorka",
                () -> assertThatThrownBy(() -> service.takeBack(id)).isInstanceOf(NotFound.class));
    }
}
