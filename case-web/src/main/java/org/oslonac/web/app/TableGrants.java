package org.oslonac.web.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What the account that the application works with may do to each table: everything with rows, except that the audit trail
 * only grows. The account that owns the tables says so after every migration, table by table, because MariaDB cannot take
 * from one table what was given for the whole database.
 */
final class TableGrants {

    private static final String EVERYTHING = "select, insert, update, delete";
    private static final String A_SEQUENCE = "select, insert";
    private static final Map<String, String> LESS = Map.of(
            "core_audit_event", "select, insert", "core_audit_head", "select, update", "core_audit_key", "select");

    /** The histories of the migrations are the owner's alone. */
    private static final String TABLES = "select table_name, table_type from information_schema.tables"
            + " where table_schema = database() and table_type in ('BASE TABLE', 'SEQUENCE')"
            + " and table_name not like 'flyway\\_%' order by table_name";

    private TableGrants() {}

    static void give(DataSource owner, DataSource application) throws SQLException {
        String account = account(application);
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> grants = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    grants.add("grant " + rights(tables.getString(1), tables.getString(2)) + " on `"
                            + tables.getString(1) + "` to " + account);
                }
            }
            for (String grant : grants) {
                statement.execute(grant);
            }
        }
    }

    private static String rights(String table, String type) {
        return "SEQUENCE".equals(type) ? A_SEQUENCE : LESS.getOrDefault(table, EVERYTHING);
    }

    /** The account as the database knows it, which may be one for any host. */
    private static String account(DataSource application) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String account = row.getString(1);
            int host = account.lastIndexOf('@');
            return "'" + account.substring(0, host) + "'@'" + account.substring(host + 1) + "'";
        }
    }
}
