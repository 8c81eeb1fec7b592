package org.oslonac.testing.server;

import java.util.UUID;
import org.oslonac.web.demo.DemoAccounts;

/** A colleague of one test alone, whom no other test sees signed in, locked or waiting. */
public final class ColleagueInDatabase {

    private ColleagueInDatabase() {}

    /** @return the user name of somebody with this role and the demonstration's password */
    public static String with(String role) {
        String username = "test." + UUID.randomUUID().toString().replace("-", "");
        ClientInDatabase.change(
                "insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " select 1, ?, 'Test Osoba', password_hash, true from core_staff_account where username = ?",
                username,
                DemoAccounts.ALL.get(0).username());
        ClientInDatabase.change(
                "insert into core_staff_role (staff_id, role) select id, ? from core_staff_account where username = ?",
                role,
                username);
        return username;
    }

    public static long idOf(String username) {
        return ClientInDatabase.count("select id from core_staff_account where username = ?", username);
    }
}
