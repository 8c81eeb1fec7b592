package org.oslonac.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.CaseNoteDraft;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Statements;

@InServer
class VaultIT {

    private record Column(String table, String column, Compartment compartment) implements SealedColumn {

        @Override
        public Place place() {
            return new Place(table, column, compartment);
        }
    }

    private static final Column NAME = new Column("core_person", "given_name", Compartment.IDENTITY);

    @Inject
    Database database;

    @Inject
    Clients clients;

    @Inject
    CaseFileQueries cases;

    @Inject
    CaseFileService service;

    @Inject
    PersonQueries people;

    @Inject
    Timeline timeline;

    @Inject
    Vault vault;

    @Inject
    VaultKeeper keeper;

    @Inject
    DataKeys keys;

    @Inject
    KeyRing ring;

    @Inject
    @Any
    Instance<SealedTables> features;

    @Inject
    UserTransaction transaction;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    @Inject
    SealInTransaction sealing;

    private long personOf(Client client) {
        return database.count("select f.personId from CaseFile f where f.id = ?1", client.id());
    }

    private void write(Client client, String body) {
        CaseNoteDraft draft = new CaseNoteDraft();
        draft.setBody(body);
        Desk.as(Role.CASE_MANAGER, () -> service.write(client.code(), draft));
    }

    private String lastNote(Client client) {
        return Desk.ask(
                        Role.CASE_MANAGER,
                        () -> timeline.events(client.id(), List.of("casefile.timeline.note"), null, 1))
                .events()
                .get(0)
                .text();
    }

    @Test
    void after_a_start_the_newest_keys_are_at_hand() throws Exception {
        long person = personOf(clients.open());
        long key = newestKey("PERSON", person);
        ring.forget();
        assertThat(statements.selects(() -> ring.find(KeyOwner.person(person), key)))
                .isOne();

        ring.forget();
        keeper.open();

        assertThat(statements.selects(() -> ring.find(KeyOwner.person(person), key)))
                .isZero();
    }

    private long newestKey(String kind, long owner) {
        String asked = "select max(id) from core_data_key where owner_kind = ? and owner_id = ?";
        return ((Number) database.sql(asked, kind, owner).get(0)).longValue();
    }

    @Test
    void nothing_that_belongs_sealed_lies_open() {
        write(clients.open(), "Test beleška");

        for (SealedTable table : tables()) {
            assertThat(database.sql(
                            "select count(*) from " + table.table() + " t where " + SealedRows.Stale.PLAIN.of(table)))
                    .as(table.table())
                    .extracting(count -> ((Number) count).intValue())
                    .containsExactly(0);
        }
    }

    @Test
    void a_value_that_was_moved_to_another_row_is_not_shown() {
        Client one = clients.open();
        Client other = clients.open();
        String moved =
                "update core_person a, core_person b set a.given_name = b.given_name where a.id = ? and b.id = ?";
        database.change(moved, personOf(one), personOf(other));

        assertThatThrownBy(() -> Desk.ask(Role.CASE_MANAGER, () -> people.reveal(personOf(one))))
                .hasRootCauseInstanceOf(SealBroken.class)
                .hasMessageNotContaining("Test");
        database.change("update core_person set given_name = null where id = ?", personOf(one));
    }

    @Test
    void a_key_that_was_moved_to_another_owner_opens_nothing() {
        Client one = clients.open();
        Client other = clients.open();
        write(one, "samo za prvu");
        write(other, "samo za drugu");
        database.change(
                "update core_data_key a, core_data_key b set a.wrapped = b.wrapped where a.owner_kind = 'CASE'"
                        + " and b.owner_kind = 'CASE' and a.compartment = 'CASE' and b.compartment = 'CASE'"
                        + " and a.owner_id = ? and b.owner_id = ?",
                one.id(),
                other.id());
        ring.forget();

        assertThatThrownBy(() -> lastNote(one)).hasMessageNotContaining("samo za");
        assertThat(lastNote(other)).isEqualTo("samo za drugu");
        database.change("delete from core_case_note where case_file_id = ?", one.id());
        database.change("delete from core_data_key where owner_kind = 'CASE' and owner_id = ?", one.id());
    }

    @Test
    void plain_words_that_somebody_wrote_past_the_house_are_sealed_at_the_next_start() {
        Client client = clients.open();
        long person = personOf(client);
        database.change("update core_person set given_name = 'Nezapečaćena' where id = ?", person);
        assertThatThrownBy(() -> Desk.ask(Role.CASE_MANAGER, () -> people.reveal(person)))
                .hasRootCauseInstanceOf(SealBroken.class);

        keeper.open();

        assertThat(Desk.ask(Role.CASE_MANAGER, () -> people.reveal(person)).getGivenName())
                .isEqualTo("Nezapečaćena");
    }

    @Test
    void a_renewal_that_was_cut_off_is_gone_on_with_and_everything_stays_readable() {
        Client client = clients.open();
        write(client, "pre promene ključa");
        String before = stored(client);

        keys.retire();
        assertThat(lastNote(client)).isEqualTo("pre promene ključa");
        keeper.finishRenewal(rows -> assertThat(rows).isPositive());

        assertThat(stored(client)).isNotEqualTo(before);
        assertThat(lastNote(client)).isEqualTo("pre promene ključa");
        for (SealedTable table : tables()) {
            assertThat(database.sql(
                            "select count(*) from " + table.table() + " t where " + SealedRows.Stale.RETIRED.of(table)))
                    .extracting(count -> ((Number) count).intValue())
                    .containsExactly(0);
        }
    }

    private String stored(Client client) {
        return (String) database.sql("select body from core_case_note where case_file_id = ?", client.id())
                .get(0);
    }

    @Test
    void what_was_erased_with_its_keys_cannot_be_read_any_more() throws Exception {
        Client client = clients.open();
        write(client, "biće obrisano");
        long person = personOf(client);

        transaction.begin();
        keys.erase(KeyOwner.caseFile(client.id()));
        keys.erase(KeyOwner.person(person));
        transaction.commit();

        assertThat(lastNote(client)).isNull();
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> people.reveal(person)).getGivenName())
                .isNull();
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> cases.details(client.code()))
                        .initials())
                .isEqualTo("–");
    }

    @Test
    void a_key_that_another_server_has_erased_is_heard_of_once() throws Exception {
        Client client = clients.open();
        Client other = clients.open();
        write(client, "biće obrisano drugde");
        write(other, "ostaje");
        keeper.listen();
        database.change(
                "update core_data_key set wrapped = null, erased_at = utc_timestamp(6) where owner_kind = 'CASE' and owner_id = ?",
                client.id());

        keeper.listen();

        assertThat(lastNote(client)).isNull();
        assertThat(lastNote(other)).isEqualTo("ostaje");
        long key = newestKey("CASE", other.id());
        assertThat(statements.selects(() -> {
                    keys.listen();
                    ring.find(KeyOwner.caseFile(other.id()), key);
                }))
                .as("two questions of who listens, and the keys of others stay at hand")
                .isEqualTo(2);
    }

    @Test
    void a_key_of_a_transaction_that_was_rolled_back_seals_nothing_afterwards() throws Exception {
        KeyOwner owner = KeyOwner.person(-ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
        transaction.begin();
        vault.row(owner, 1).seal(NAME, "Test");
        transaction.rollback();

        transaction.begin();
        Sealed sealed = vault.row(owner, 1).seal(NAME, "Test");
        transaction.commit();
        ring.forget();

        assertThat(vault.row(owner, 1).open(NAME, sealed)).isEqualTo("Test");
    }

    @Test
    void colleagues_who_are_first_at_the_same_time_take_one_key() throws Exception {
        KeyOwner owner = KeyOwner.person(-ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<Sealed>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(crowd.ask(start, () -> sealing.seal(owner, NAME, "Test")));
        }
        List<Sealed> sealed = new ArrayList<>();
        for (Future<Sealed> one : asked) {
            sealed.add(one.get());
        }

        ring.forget();
        assertThat(sealed)
                .hasSize(8)
                .allSatisfy(
                        one -> assertThat(vault.row(owner, 1).open(NAME, one)).isEqualTo("Test"));
        assertThat(database.sql("select count(*) from core_data_key where owner_id = ?", owner.id()))
                .extracting(count -> ((Number) count).intValue())
                .containsExactly(1);
    }

    private List<SealedTable> tables() {
        return features.stream().flatMap(feature -> feature.tables().stream()).collect(Collectors.toList());
    }
}
