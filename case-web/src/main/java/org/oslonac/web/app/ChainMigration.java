package org.oslonac.web.app;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.oslonac.core.audit.ChainBeginning;

/** The one migration that SQL cannot do, for it needs the key: the rows of the audit trail are taken into a chain. */
public class ChainMigration implements JavaMigration {

    private final ChainBeginning beginning;

    public ChainMigration(ChainBeginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public void migrate(Context context) throws Exception {
        beginning.take(context.getConnection());
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("144");
    }

    @Override
    public String getDescription() {
        return "take audit events into a chain";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
