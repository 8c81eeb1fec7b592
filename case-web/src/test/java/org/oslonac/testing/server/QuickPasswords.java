package org.oslonac.testing.server;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.IntStream;
import org.oslonac.web.demo.DemoAccounts;

/**
 * The demonstration's password, hashed with next to no memory. A sign-in that costs a fifth of a second by design costs a run
 * with some hundred of them minutes, and few tests are about that cost: who storms the door or measures it meets those that are
 * as the house made them.
 */
final class QuickPasswords {

    /** Whose hash stays as it is: the colleagues of those tests that storm the door or measure it. */
    private static final Set<String> AS_MADE = Set.of("advokatica", "zamenica", "direktorka");

    private static final Argon2Function QUICK = Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID);

    private QuickPasswords() {}

    /** For everybody of the demonstration, and so for whoever a test puts beside them. */
    static void give(Connection connection) throws SQLException {
        String hash = Password.hash(DemoAccounts.PASSWORD)
                .addRandomSalt(16)
                .with(QUICK)
                .getResult();
        try (PreparedStatement update =
                connection.prepareStatement("update core_staff_account set password_hash = ? where username = ?")) {
            for (DemoAccounts.Account account : DemoAccounts.ALL) {
                if (!AS_MADE.contains(account.username())) {
                    update.setString(1, hash);
                    update.setString(2, account.username());
                    update.addBatch();
                }
            }
            if (IntStream.of(update.executeBatch()).sum() != DemoAccounts.ALL.size() - AS_MADE.size()) {
                throw new IllegalStateException("The demonstration has other colleagues");
            }
        }
    }
}
