package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;
import org.oslonac.web.demo.DemoAccounts;

/** A change of somebody's rights acts on her next request, in the session that she has open (Q13, Q22). */
class SessionRightsIT {

    private static final String WHO = "test.menja.prava";

    private PlainClient colleague;

    @BeforeEach
    void sheIsSignedIn() {
        ClientInDatabase.change(
                "insert ignore into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " select 1, ?, 'Test Osoba', password_hash, true from core_staff_account where username = ?",
                WHO,
                DemoAccounts.ALL.get(0).username());
        ClientInDatabase.change("update core_staff_account set enabled = 1 where username = ?", WHO);
        roles("CONSULTANT");
        colleague = new PlainClient().signIn(WHO);
        assertThat(status("/calls")).isEqualTo(200);
    }

    private static void roles(String role) {
        ClientInDatabase.change(
                "delete r from core_staff_role r join core_staff_account a on a.id = r.staff_id where a.username = ?",
                WHO);
        ClientInDatabase.change(
                "insert into core_staff_role (staff_id, role) select id, ? from core_staff_account where username = ?",
                role,
                WHO);
    }

    private int status(String path) {
        return colleague.get(path).statusCode();
    }

    @Test
    void a_role_that_was_taken_is_gone_at_the_next_request() {
        roles("ANALYST");
        assertThat(status("/calls")).isEqualTo(302);
        colleague.signIn(WHO);
        assertThat(status("/calls")).isEqualTo(404);
        assertThat(status("/reports")).isEqualTo(200);
    }

    @Test
    void an_account_that_is_switched_off_is_out_at_the_next_request() {
        ClientInDatabase.change("update core_staff_account set enabled = 0 where username = ?", WHO);
        assertThat(status("/calls")).isEqualTo(302);
        assertThat(status("/")).isEqualTo(302);
    }

    @Test
    void sessions_that_were_ended_are_over_and_new_ones_begin() {
        ClientInDatabase.change(
                "update core_staff_account set sessions_ended_at = utc_timestamp(6) where username = ?", WHO);
        assertThat(status("/calls")).isEqualTo(302);
        colleague.signIn(WHO);
        assertThat(status("/calls")).isEqualTo(200);
    }

    @Test
    void a_wish_about_the_screen_ends_no_session() {
        ClientInDatabase.change("update core_staff_account set theme = 'dark' where username = ?", WHO);
        assertThat(status("/calls")).isEqualTo(200);
    }
}
