package org.oslonac.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.InServer;

/** The demonstration: how much there is of it, and that it never begins among real people. */
@InServer
class DemoIT {

    @Inject
    DemoAccounts accounts;

    @Inject
    AsCaseManager caseManager;

    @Inject
    DemoConsents consents;

    @Inject
    Clients clients;

    @Inject
    Database database;

    @Test
    void it_has_lived_for_three_years() {
        assertThat(number("select count(*) from core_case_file where opened_at < utc_timestamp() - interval 2 day"))
                .isGreaterThanOrEqualTo(DemoCases.ALL);
        assertThat(number("select count(*) from core_contact where started_at < utc_timestamp() - interval 1 day"))
                .isGreaterThanOrEqualTo(DemoContacts.ALL - 10);
        assertThat(number("select timestampdiff(month, min(started_at), utc_timestamp()) from core_contact"))
                .isGreaterThanOrEqualTo(35);
        assertThat(number("select count(*) from core_institution")).isGreaterThanOrEqualTo(20);
    }

    @Test
    void it_refuses_a_database_with_real_accounts() {
        open("stvarna.osoba");
        database.change("update core_staff_account set username = 'neko.drugi' where username = 'finansije'");
        try {
            assertThatThrownBy(accounts::open).rootCause().hasMessageContaining("refuses to start");
        } finally {
            database.change("update core_staff_account set username = 'finansije' where username = 'neko.drugi'");
            database.change("delete from core_staff_account where username = 'stvarna.osoba'");
        }
    }

    @Test
    void it_goes_on_when_somebody_has_tried_to_open_an_account() {
        open("proba.osoba");
        try {
            assertThat(accounts.open()).hasSameSizeAs(DemoAccounts.ALL);
        } finally {
            database.change("delete from core_staff_account where username = 'proba.osoba'");
        }
    }

    @Test
    void what_people_have_done_in_it_is_left_alone_by_the_next_start() {
        List<Client> newest = Stream.generate(clients::open).limit(4).toList();
        accounts.open();
        caseManager.work(() -> newest.forEach(client -> consents.toHelp(client.code(), "srp")));

        caseManager.work(consents::fill);

        assertThat(newest)
                .allSatisfy(client -> assertThat(
                                number("select count(*) from core_consent where case_file_id = " + client.id()))
                        .isEqualTo(1));
    }

    private void open(String username) {
        database.change(
                "insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " values (1, ?, 'Test Osoba', 'none', false)",
                username);
    }

    @Test
    void everybody_in_it_looks_invented() {
        assertThat(database.sql("select display_name from core_staff_account where username in ("
                        + String.join(
                                ",",
                                DemoAccounts.ALL.stream()
                                        .map(account -> "'" + account.username() + "'")
                                        .toList())
                        + ")"))
                .hasSameSizeAs(DemoAccounts.ALL)
                .allSatisfy(name -> assertThat((String) name).startsWith("Prob"));
    }

    private long number(String sql) {
        List<?> rows = database.sql(sql);
        return ((Number) rows.get(0)).longValue();
    }
}
