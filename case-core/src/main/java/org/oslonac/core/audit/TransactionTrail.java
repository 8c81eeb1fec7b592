package org.oslonac.core.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Gathers the acts of a transaction and writes them as its last work, so that a chain is locked for a moment only. When they
 * cannot be written, the transaction is rolled back, and whoever asked gets nothing.
 */
@ApplicationScoped
class TransactionTrail {

    private static final Logger LOG = Logger.getLogger(TransactionTrail.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:app/jdbc/case")
    DataSource database;

    @Inject
    TrailSecret secret;

    private ChainAppender chain;

    @PostConstruct
    void begin() {
        chain = new ChainAppender(ChainKey.ofEvents(secret::key));
    }

    void add(AuditEntry entry) {
        Gathered gathered = (Gathered) transaction.getResource(TransactionTrail.class);
        if (gathered == null) {
            gathered = new Gathered();
            transaction.putResource(TransactionTrail.class, gathered);
            transaction.registerInterposedSynchronization(gathered);
        }
        gathered.add(entry);
    }

    /** What one transaction did so far. */
    private final class Gathered implements Synchronization {

        private final List<AuditEntry> entries = new ArrayList<>();
        /** Of this transaction: asked for while it is being completed, a connection would commit by itself. */
        private final Connection connection;

        private boolean closing;
        private KnownHeads.Head end;

        Gathered() {
            try {
                connection = database.getConnection();
            } catch (SQLException failed) {
                throw new IllegalStateException("The trace cannot be written", failed);
            }
        }

        void add(AuditEntry entry) {
            entries.add(entry);
            if (closing) {
                write();
            }
        }

        @Override
        public void beforeCompletion() {
            closing = true;
            write();
        }

        private void write() {
            try {
                end = chain.append(connection, entries);
                entries.clear();
            } catch (SQLException failed) {
                transaction.setRollbackOnly();
                throw new IllegalStateException("The trace could not be written", failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && end != null) {
                chain.committed(end);
            }
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "The connection was lost with its transaction", gone);
            }
        }
    }
}
