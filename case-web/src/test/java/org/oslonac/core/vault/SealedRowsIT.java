package org.oslonac.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Connections;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.InServer;

/** Colleagues who write while everything is sealed again: they wait for a moment at most, and nobody is thrown out. */
@InServer
class SealedRowsIT {

    private static final long PATIENCE_SECONDS = 60;

    private record GivenName() implements SealedColumn {

        @Override
        public Place place() {
            return new Place("core_person", "given_name", Compartment.IDENTITY);
        }
    }

    @Inject
    Clients clients;

    @Inject
    Database database;

    @Inject
    Connections connections;

    @Inject
    Crowd crowd;

    @Inject
    Vault vault;

    @Inject
    VaultKeeper keeper;

    @Inject
    SealedRows rows;

    @Inject
    @Any
    Instance<SealedTables> features;

    private long first;
    private long second;

    @BeforeEach
    void two_people_whose_keys_are_retired() {
        first = person();
        second = person();
        database.change(
                "update core_data_key set retired_at = utc_timestamp(6) where owner_kind = 'PERSON' and owner_id in (?, ?)",
                first,
                second);
        keeper.listen();
    }

    private long person() {
        return database.count(
                "select f.personId from CaseFile f where f.id = ?1",
                clients.open().id());
    }

    private String named(long person) {
        return vault.row(KeyOwner.person(person), person)
                .seal(new GivenName(), "Test")
                .stored();
    }

    private long keys(long person) {
        return ((Number) database.sql(
                                "select count(*) from core_data_key where owner_kind = 'PERSON' and owner_id = ?",
                                person)
                        .get(0))
                .longValue();
    }

    private void write(String sealed, long person) {
        database.change("update core_person set given_name = ? where id = ?", sealed, person);
    }

    private Future<Integer> renewal() throws Exception {
        return crowd.ask(null, () -> keeper.finishRenewal(rows -> {}));
    }

    private void assertSealedAnew(Future<Integer> renewal) throws Exception {
        assertThat(renewal.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isPositive();
        assertThat(database.sql(
                        "select k.retired_at from core_person p join core_data_key k"
                                + " on p.given_name like concat(?, k.id, '|%') where p.id in (?, ?)",
                        Sealed.VERSION + "|", first, second))
                .containsExactly(null, null);
    }

    @Test
    void a_row_whose_keys_are_not_there_is_left_and_no_key_is_made_while_rows_are_held() {
        SealedTable people = features.stream()
                .flatMap(feature -> feature.tables().stream())
                .filter(table -> table.table().equals("core_person"))
                .findFirst()
                .orElseThrow();
        SealedRows.Step step = rows.seal(people, SealedRows.Stale.RETIRED, first, SealedRows.Taking.FREE, Set.of());

        assertThat(step.rows()).isZero();
        assertThat(step.missing()).containsExactly(new KeyRing.Slot(KeyOwner.person(first), Compartment.IDENTITY));
        assertThat(database.sql(
                        "select retired_at is null from core_data_key where owner_kind = 'PERSON' and owner_id = ?"
                                + " and compartment = 'IDENTITY'",
                        first))
                .hasSize(1);
    }

    @Test
    void keys_are_made_for_what_is_there_alone() {
        long before = keys(first);
        keeper.finishRenewal(rows -> {});
        assertThat(keys(first)).as("a new one for each that was there").isEqualTo(2 * before);
    }

    @Test
    void who_has_made_a_key_and_not_yet_written_her_row_writes_it() throws Exception {
        Future<Integer> renewal = connections.answerInTransaction(() -> {
            String sealed = named(first);
            Future<Integer> begun = renewal();
            connections.awaitHeldUp("insert ignore into core_data_key");
            write(sealed, first);
            return begun;
        });
        assertSealedAnew(renewal);
    }

    @Test
    void who_writes_two_rows_the_other_way_round_writes_both() throws Exception {
        String later = connections.answerInTransaction(() -> named(second));
        String earlier = connections.answerInTransaction(() -> named(first));
        Future<Integer> renewal = connections.answerInTransaction(() -> {
            write(later, second);
            Future<Integer> begun = renewal();
            connections.awaitHeldUp("select cast(t.id as char), t.id, ");
            write(earlier, first);
            return begun;
        });
        assertSealedAnew(renewal);
    }
}
