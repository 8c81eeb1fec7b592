package org.oslonac.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.InServer;

/** The demonstration: how much there is of it, and that it never begins among real people. */
@InServer
class DemoIT {

    @Inject
    DemoAccounts accounts;

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
        database.change("insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                + " values (1, 'stvarna.osoba', 'Test Osoba', 'none', false)");
        try {
            assertThatThrownBy(accounts::open).rootCause().hasMessageContaining("refuses to start");
        } finally {
            database.change("delete from core_staff_account where username = 'stvarna.osoba'");
        }
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
