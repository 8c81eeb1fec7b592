package org.oslonac.web.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.mariadb.jdbc.MariaDbDataSource;
import org.oslonac.core.audit.ChainBeginning;
import org.oslonac.core.audit.TrailKey;
import org.oslonac.core.vault.KeyFile;

/**
 * Brings the database to the shape that the code expects, module after module in the order of their dependencies, before
 * anything else touches it. Each module has its own history table. The account that owns the tables does so, and says
 * afterwards what the other account, with which everything else is done, may do.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final List<String> MODULES = List.of("core", "legal", "health");

    @Resource(lookup = "java:app/jdbc/case")
    DataSource database;

    @Inject
    KeyFile keyFile;

    @PostConstruct
    void migrate() {
        try {
            boolean twoAccounts = Setting.DATABASE_OWNER.isGiven();
            DataSource owner = twoAccounts ? owner() : database;
            MODULES.forEach(module -> bringUp(module, owner));
            keepKeyOfTrail(owner);
            if (twoAccounts) {
                TableGrants.give(owner, database);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be brought to its shape", failed);
        }
    }

    private void keepKeyOfTrail(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            TrailKey.rewrap(
                    connection,
                    Stream.concat(Stream.of(keyFile.key()), keyFile.previous().stream())
                            .toList());
        }
    }

    private void bringUp(String module, DataSource owner) {
        FluentConfiguration flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        if ("core".equals(module)) {
            flyway.javaMigrations(new JavaMigration[] {new ChainMigration(new ChainBeginning(keyFile::key))});
        }
        flyway.load().migrate();
    }

    private static DataSource owner() throws SQLException {
        MariaDbDataSource owner = new MariaDbDataSource(Setting.DATABASE_URL.text());
        owner.setUser(Setting.DATABASE_OWNER.text());
        owner.setPassword(Setting.DATABASE_OWNER_PASSWORD.text());
        return owner;
    }
}
