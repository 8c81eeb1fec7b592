package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.oslonac.testing.browser.CodeApp;
import org.oslonac.testing.browser.Visitor;

/** The first days of a real house: the first administrator begins by her link and lets the others in. */
final class FirstDays {

    private static final String PASSWORD = "kišobran lala voz";

    private final URI house;
    private final Path home;
    private final EmbeddedDatabase database;

    FirstDays(URI house, Path home, EmbeddedDatabase database) {
        this.house = house;
        this.home = home;
        this.database = database;
    }

    /** The link that the launcher has left, for its owner's eyes alone. */
    String link() throws IOException {
        Path file = home.resolve(FirstLink.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        return Files.readString(file).replaceAll("(?s).*(/start/\\w+).*", "$1");
    }

    void pass(String link) throws SQLException {
        Visitor administrator = new Visitor(house);
        Visitor supervisor = new Visitor(house);
        try {
            begin(administrator, link);
            signIn(administrator);
            turnFactorOn(administrator);
            open(administrator, "test.supervizorka", "SUPERVISOR");
            administrator.sees("staff.opened.alone", "test.supervizorka");
            assertThat(asked("select count(*) from core_audit_event e join core_staff_account a on a.id = e.staff_id"
                            + " where a.username = 'admin' and e.subject = 'role_change' and e.fields = 'alone'"))
                    .isEqualTo(1);
            begin(supervisor, startLink(administrator));
            open(administrator, "test.finansije", "FINANCE");
            administrator.sees("staff.roles.waits");
            assertThat(asked("select count(*) from core_staff_role")).isEqualTo(2);
        } finally {
            administrator.leave();
            supervisor.leave();
        }
    }

    private static void begin(Visitor visitor, String link) {
        visitor.open(link).field("access.password.new").fill(PASSWORD);
        visitor.button("access.start.choose").click();
        visitor.sees("access.start.done");
    }

    private static void signIn(Visitor visitor) {
        visitor.field("access.username").fill("admin");
        visitor.field("access.password").fill(PASSWORD);
        visitor.button("access.signIn.submit").click();
        visitor.page().waitForURL("**/account");
    }

    private static void turnFactorOn(Visitor visitor) {
        String key = visitor.page().locator("#secret").innerText();
        visitor.field("access.factor.code").fill(CodeApp.codeOf(key, Instant.now()));
        visitor.button("access.factor.confirm").click();
        visitor.sees("access.factor.done");
    }

    private static void open(Visitor visitor, String username, String role) {
        visitor.open("/admin/accounts/new").field("staff.displayName").fill("Test Osoba");
        visitor.field("access.username").fill(username);
        visitor.page().locator("input[value='" + role + "']").check();
        visitor.button("staff.new").click();
        visitor.page().waitForURL(url -> url.matches(".*/admin/accounts/\\d+"));
    }

    private static String startLink(Visitor visitor) {
        visitor.button("staff.start.make").click();
        visitor.page().locator(".ui-confirmdialog-yes").click();
        return visitor.page().locator("#link").innerText().replaceFirst("https?://[^/]+", "");
    }

    /** The number that the database answers. */
    long asked(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
